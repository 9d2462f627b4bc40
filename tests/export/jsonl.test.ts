import fc from "fast-check";
import { expect, it } from "vitest";
import type { Column } from "#lib/export/csv.ts";
import { jsonl } from "#lib/export/jsonl.ts";
import { all } from "../laws/reading.ts";

type Row = { text: string; n: number | null };
const COLUMNS: Column<Row>[] = [
  { name: "text", meaning: "a text", value: ({ text }) => text },
  { name: "n", meaning: "a number", value: ({ n }) => n },
];

it("jsonl read again is what was written, a line a row", async () => {
  const someRow = fc.record({ text: fc.string({ unit: "binary" }), n: fc.option(fc.integer()) });
  await fc.assert(
    fc.asyncProperty(fc.array(someRow, { maxLength: 20 }), async (rows) => {
      const text = (await all(jsonl(rows, COLUMNS))).join("");
      const lines = text.split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
    }),
  );
});

it("jsonl touches no text, whatever a spreadsheet would make of it", async () => {
  const [line = ""] = await all(jsonl([{ text: "=1+1", n: null }], COLUMNS));
  expect(line).toBe('{"text":"=1+1","n":null}\n');
});

it("jsonl comes in chunks, and of nothing in none", async () => {
  const rows = Array.from({ length: 1_000 }, (_, n) => ({ text: "", n }));
  expect(await all(jsonl(rows, COLUMNS))).toHaveLength(2);
  expect(await all(jsonl([], COLUMNS))).toEqual([]);
});
