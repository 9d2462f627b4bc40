import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, csv, harmless } from "#lib/export/csv.ts";
import { all } from "../laws/reading.ts";

type Row = { text: string; n: number | null };
const COLUMNS: Column<Row>[] = [
  { name: "text", meaning: "a text", value: ({ text }) => text },
  { name: "n", meaning: "a number", value: ({ n }) => n },
];

const TRICKY = [
  "=1+1",
  " =1",
  "\n=1",
  "\t@x",
  "\u200b+1",
  "＝1",
  "-1",
  "-1.5",
  "- 1",
  "@name",
  '"',
  '","',
  "\r\n",
  "'",
  "",
];
const someText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...TRICKY),
  fc.tuple(fc.constantFrom(...TRICKY), fc.string()).map((parts) => parts.join("")),
);
const someRows = fc.array(fc.record({ text: someText, n: fc.option(fc.integer()) }), { maxLength: 20 });

async function written(rows: readonly Row[], exact: boolean): Promise<string> {
  return (await all(csv(rows, COLUMNS, { exact }))).join("");
}

function read(text: string): string[][] {
  return parse(text, { record_delimiter: "\r\n", relax_column_count: false });
}

const cellsOf = (rows: readonly Row[]) => rows.map(({ text, n }) => [text, n === null ? "" : String(n)]);

describe("csv", () => {
  it("read again is what was written, where it is to be exact", async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        expect(read(await written(rows, true))).toEqual([["text", "n"], ...cellsOf(rows)]);
      }),
    );
  });

  it("holds no cell that a spreadsheet runs, and changes nothing but by an apostrophe before it", async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const [, ...cells] = read(await written(rows, false));
        for (const [i, [text = ""]] of cells.entries()) {
          const original = rows[i]?.text ?? "";
          expect(isFormula(text)).toBe(false);
          expect([original, `'${original}`]).toContain(text);
        }
      }),
    );
  });

  it("leaves plain words and numbers as they are", () => {
    for (const text of ["plain words", "-5", "-5.25", "12", "a=b", "me@example.org", "'quoted'", ""]) {
      expect(harmless(text)).toBe(text);
    }
    for (const text of [
      "=SUM(A1)",
      "+49 30",
      "-5-3",
      "@name",
      " =1",
      "\n=1",
      "\u00a0=1",
      "＋1",
      "\tx",
      "\rx",
    ]) {
      expect(harmless(text)).toBe(`'${text}`);
    }
  });

  it("has a header even where there is nothing", async () => {
    expect(read(await written([], false))).toEqual([["text", "n"]]);
  });

  it("comes in chunks, however many rows there are", async () => {
    const rows = Array.from({ length: 1_234 }, (_, n) => ({ text: `text ${n}`, n }));
    const chunks = await all(csv(rows, COLUMNS, { exact: true }));
    expect(chunks.length).toBe(4);
    expect(read(chunks.join(""))).toHaveLength(1_235);
  });
});

/** What OWASP's page on CSV injection warns of, told apart from the code under test. */
function isFormula(text: string): boolean {
  const first = [...text].find((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign)) ?? "";
  const runs = "=+-@＝＋－＠".includes(first) && first !== "";
  return (runs || /^[\t\r\n]/.test(text)) && !/^-?\d+(\.\d+)?$/.test(text);
}
