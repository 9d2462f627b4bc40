import { describe, expect, it } from "vitest";
import { jsonl } from "#lib/import/formats/jsonl.ts";
import { formatLaws } from "../../laws/format.ts";
import { fieldsOf, readAll, recordsOf, rejectionsOf } from "../../laws/reading.ts";

const GOOD = '{"id":1,"text":"one"}\n\n{"id":2,"text":"two\\nlines"}\r\n{"id":3,"snippet":{"text":"three"}}';
const BAD =
  '{"id":1,"text":"one"}\n{"id":2,"text":"two"}\n{"id":3,"text":"thr\n[4]\n"five"\n{"id":6,"text":"six"}\n';

formatLaws(jsonl, [
  { name: "good lines", text: GOOD, records: 3, rejections: 0 },
  { name: "lines some of which are broken", text: BAD, records: 3, rejections: 3 },
]);

describe("jsonl reads a line", () => {
  it("as a row of cells", async () => {
    const reads = await readAll(jsonl, GOOD);
    expect(fieldsOf(reads)).toEqual([
      { id: "1", text: "one" },
      { id: "2", text: "two\nlines" },
      { id: "3", "snippet.text": "three" },
    ]);
    expect(recordsOf(reads).map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  it("without losing the last digits of a long id", async () => {
    const text =
      '{"id":1234567890123456789,"text":"one","score":0.1234567890123456789}\n{"id":2,"text":"1234567890123456789"}';
    const [first, second] = fieldsOf(await readAll(jsonl, text));
    expect(first?.id).toBe("1234567890123456789");
    expect(second).toEqual({ id: "2", text: "1234567890123456789" });
  });
});

describe("jsonl rejects a line and reads on", () => {
  it("that is no JSON, in plain words", async () => {
    const rejections = rejectionsOf(await readAll(jsonl, BAD));
    expect(rejections.map(({ row, reason }) => [row, reason])).toEqual([
      [3, "line 3 is not valid JSON: it ends in the middle"],
      [4, "line 4 is not a JSON object"],
      [5, "line 5 is not a JSON object"],
    ]);
    expect(rejections[0]?.raw).toBe('{"id":3,"text":"thr');
  });

  it("with the place of the fault where there is one", async () => {
    const [first] = rejectionsOf(await readAll(jsonl, '{"id":1 "text":2}\n'));
    expect(first?.reason).toBe(
      "line 1 is not valid JSON: expected ',' or '}' after property value at character 9",
    );
  });

  it("without quoting the line in the reason", async () => {
    const [first] = rejectionsOf(await readAll(jsonl, "{oops}\nnonsense\n"));
    expect(first?.reason).toMatch(/^line 1 is not valid JSON: expected property name or '}' at character 2$/);
  });

  it("of 10 MB, naming its size", async () => {
    const text = `{"id":1,"text":"one"}\n{"id":2,"text":"${"x".repeat(10_000_000)}"}\n{"id":3,"text":"three"}\n`;
    const reads = await readAll(jsonl, text, 65_536);
    expect(fieldsOf(reads).map(({ id }) => id)).toEqual(["1", "3"]);
    expect(rejectionsOf(reads)[0]?.reason).toBe(
      "line 2 is 10000018 characters long; more than 1048576 are not read",
    );
  });

  it("nested beyond all reason", async () => {
    const text = `{"id":1,"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n{"id":2,"text":"two"}\n`;
    const reads = await readAll(jsonl, text);
    expect(reads).toHaveLength(2);
    expect(fieldsOf(reads).at(-1)).toEqual({ id: "2", text: "two" });
  });
});

it("jsonl recognises lines of objects, but not one object over many lines", () => {
  expect(jsonl.recognises('{\n "comments": [\n  {"id": 1}\n ]\n}', "")).toBe(0);
  expect(jsonl.recognises('{"comments":[{"id":1}]}', "comments.json")).toBe(0);
  expect(jsonl.recognises("anything", "comments.ndjson")).toBeGreaterThan(0.5);
});
