import { describe, expect, it } from "vitest";
import { type Scan, Scanner } from "#lib/import/csv/scanner.ts";

function scan(text: string, { at = 0, ended = true, limits = { characters: 100, lines: 5 } } = {}): Scan {
  const scanner = new Scanner(",", limits);
  scanner.read(text, ended);
  return scanner.row(at);
}

describe("Scanner finds a row", () => {
  it("with its cells, its end and the beginning of the next", () => {
    expect(scan("a,b\nc")).toEqual({ kind: "row", cells: ["a", "b"], end: 3, next: 4, lines: 1 });
    expect(scan("a,b\r\nc")).toEqual({ kind: "row", cells: ["a", "b"], end: 3, next: 5, lines: 1 });
    expect(scan("a,b\rc")).toEqual({ kind: "row", cells: ["a", "b"], end: 3, next: 4, lines: 1 });
    expect(scan("a,b")).toEqual({ kind: "row", cells: ["a", "b"], end: 3, next: 3, lines: 1 });
  });

  it("over several lines, and counts them", () => {
    expect(scan('"a\nb\r\nc\rd",e\nf')).toEqual({
      kind: "row",
      cells: ["a\nb\r\nc\rd", "e"],
      end: 12,
      next: 13,
      lines: 4,
    });
  });

  it("with empty cells, quoted and bare", () => {
    expect(scan('"",,"a",')).toMatchObject({ cells: ["", "", "a", ""] });
  });
});

describe("Scanner asks for more", () => {
  for (const [what, text] of [
    ["a line", "a,b"],
    ["a quoted cell", 'a,"b\n'],
    ["what follows a quote", '"a"'],
    ["what follows a carriage return", "a,b\r"],
    ["the cell after a delimiter", '"a",'],
    ["a pair of quotes", '"a""'],
  ] as const) {
    it(`where ${what} may go on`, () => expect(scan(text, { ended: false })).toEqual({ kind: "more" }));
  }

  it("until the limit is passed", () => {
    const limits = { characters: 4, lines: 5 };
    expect(scan('"abc', { ended: false, limits })).toEqual({ kind: "more" });
    expect(scan('"abcd', { ended: false, limits })).toEqual({ kind: "long" });
    expect(scan('"a\nbc', { ended: false, limits })).toMatchObject({ kind: "broken", next: 3 });
  });
});

describe("Scanner gives up one line", () => {
  it("where something else follows a closing quote", () => {
    expect(scan('"a"b,c\nd')).toMatchObject({ kind: "broken", end: 6, next: 7 });
    expect(scan('"a" ,c\nd')).toMatchObject({ kind: "broken" });
  });

  it("where a quote is open at the end", () => {
    expect(scan('"a,b\nc,d')).toMatchObject({ kind: "broken", end: 4, next: 5 });
  });

  it("and can be asked again about what it passed", () => {
    const scanner = new Scanner(",", { characters: 100, lines: 5 });
    scanner.read('a,"b\nc,"d"\n"e",f\n', true);
    expect(scanner.row(0)).toMatchObject({ kind: "broken", next: 5 });
    expect(scanner.row(5)).toMatchObject({ kind: "row", cells: ["c", "d"] });
    expect(scanner.row(11)).toMatchObject({ kind: "row", cells: ["e", "f"] });
  });
});
