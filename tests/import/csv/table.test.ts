import { describe, expect, it } from "vitest";
import { Table } from "#lib/import/csv/table.ts";
import { UnreadableFile } from "#lib/import/format.ts";

const row = (cells: string[], lines = 1) => ({ kind: "row", cells, end: 0, next: 0, lines }) as const;
const broken = { kind: "broken", reason: "it is broken", end: 0, next: 0 } as const;
const limits = { characters: 10, lines: 5 };

function withHeader(): Table {
  const table = new Table();
  expect(table.row(row(["id", "text"]), "id,text")).toBeNull();
  return table;
}

describe("Table", () => {
  it("names the cells of a row by the header", () => {
    expect(withHeader().row(row(["1", "a"]), "1,a")).toEqual({
      record: { row: 2, fields: { id: "1", text: "a" }, raw: "1,a" },
    });
  });

  it("counts the lines of rows, blank lines and broken ones", () => {
    const table = withHeader();
    table.row(row(["1", "a\nb"], 2), "");
    table.row(row([""]), "");
    expect(table.broken(broken, "x")).toMatchObject({
      rejection: { row: 5, reason: "line 5: it is broken" },
    });
    expect(table.long(99, limits, "x")).toMatchObject({ rejection: { row: 6 } });
    expect(table.row(row(["2", "c"]), "2,c")).toMatchObject({ record: { row: 7 } });
  });

  it("refuses a file without a header it can read", () => {
    expect(() => new Table().broken(broken, "x")).toThrow(UnreadableFile);
    expect(() => new Table().long(99, limits, "x")).toThrow("longer than 10 characters");
    expect(() => new Table().end()).toThrow("only blank lines");
    expect(() => withHeader().end()).not.toThrow();
  });
});
