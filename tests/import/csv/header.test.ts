import { describe, expect, it } from "vitest";
import { readHeader } from "#lib/import/csv/header.ts";

const isData = (...cells: string[]): boolean => readHeader(cells).isData;

describe("readHeader takes for data", () => {
  it("a row with a number, a date, an address or a sentence, and no known name", () => {
    expect(isData("17", "so")).toBe(true);
    expect(isData("08.10.2020 19:30", "so")).toBe(true);
    expect(isData("https://news.example/", "so")).toBe(true);
    expect(isData("so", "I never liked it.")).toBe(true);
    expect(isData("so", "it went on and on and on")).toBe(true);
  });

  it("a cell without end, in no time", () => {
    const start = performance.now();
    expect(isData("a".repeat(1_000_000))).toBe(true);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("readHeader takes for a header", () => {
  it("a row with a known name, in any spelling", () => {
    expect(isData("17", "Author Name")).toBe(false);
    expect(isData("17", "snippet.textOriginal")).toBe(false);
    expect(isData("17", "КОММЕНТАРИЙ")).toBe(false);
  });

  it("a row of short names nobody knows", () => {
    expect(isData("foo", "bar baz")).toBe(false);
  });
});

describe("readHeader names", () => {
  it("columns by number where there is no header", () => {
    expect(readHeader(["1", "2"]).columns).toEqual(["column 1", "column 2"]);
  });

  it("every column differently", () => {
    const { columns } = readHeader(["text", "text", "text", "", "", "column 4"]);
    expect(columns).toEqual(["text", "text (2)", "text (3)", "column 4", "column 5", "column 4 (2)"]);
  });
});
