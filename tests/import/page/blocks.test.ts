import { describe, expect, it } from "vitest";
import { blocksOf } from "#lib/import/page/blocks.ts";

/** Number and first line of each block. */
function blocks(text: string): [number | null, string][] {
  const lines = text.split("\n");
  return blocksOf(lines).map(({ number, start, end }) => [
    number,
    lines.slice(start, end).find((line) => line.trim() !== "") ?? "",
  ]);
}

describe("blocksOf splits at lost headers", () => {
  it("at the widest gap, not at the first", () => {
    expect(blocks("1. Ann said:\na\n\n\nb\n\n\n\nc\n3. Bo said:\nd")).toEqual([
      [1, "a"],
      [2, "c"],
      [3, "d"],
    ]);
  });

  it("as often as headers are missing", () => {
    expect(blocks("1. Ann said:\na\n\n\nb\n\n\n\nc\n4. Bo said:\nd")).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
      [4, "d"],
    ]);
  });

  it("never where the gap is a single blank line", () => {
    expect(blocks("1. Ann said:\na\n\nb\n3. Bo said:\nd")).toEqual([
      [1, "a"],
      [3, "d"],
    ]);
  });

  it("never where no number is missing", () => {
    expect(blocks("1. Ann said:\na\n\n\n\nb\n2. Bo said:\nd")).toHaveLength(2);
  });

  it("never above the first text or below the last", () => {
    expect(blocks("1. Ann said:\n\n\n\na\n\n\n\n3. Bo said:\nd")).toHaveLength(2);
  });
});

describe("blocksOf finds the comments", () => {
  it("below the line that opens them", () => {
    expect(blocks("He said:\nno\n2 Comments\nAnn said:\na\nBo said:\nb")).toEqual([
      [null, "a"],
      [null, "b"],
    ]);
  });

  it("above the line that closes them", () => {
    expect(blocksOf("Ann said:\na\nLeave a Reply\nyour name".split("\n"))).toMatchObject([
      { start: 1, end: 2 },
    ]);
  });

  it("by their numbers, where a list inside a comment has its own", () => {
    expect(blocks("7. Ann said:\na\n1. he said:\nb\n8. Bo said:\nc")).toEqual([
      [7, "a"],
      [8, "c"],
    ]);
  });

  it("nowhere in prose", () => {
    expect(blocks("It was late.\n\nNobody said a word.")).toEqual([]);
  });
});
