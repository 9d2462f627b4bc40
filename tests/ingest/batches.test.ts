import { expect, it } from "vitest";
import { batches } from "#lib/ingest/batches.ts";
import { all } from "../laws/reading.ts";

type Row = { text: string };

async function* rows(n: number, text = "x", breaksOff = false): AsyncGenerator<Row> {
  for (let i = 0; i < n; i++) yield { text };
  if (breaksOff) throw new Error("the line was cut");
}

const sizes = async (items: AsyncIterable<Row>, passedOver?: number) =>
  (await all(batches(items, passedOver))).map(({ length }) => length);

it("a batch ends with 2,500 rows or two million characters, whichever comes first", async () => {
  expect(await sizes(rows(5_001))).toEqual([2_500, 2_500, 1]);
  expect(await sizes(rows(5, "x".repeat(1_000_000)))).toEqual([2, 2, 1]);
  expect(await sizes(rows(0))).toEqual([]);
});

it("rows that are in already are passed over, and no more than these", async () => {
  expect(await sizes(rows(2_600), 2_500)).toEqual([100]);
  expect(await sizes(rows(3), 3)).toEqual([]);
  expect(await sizes(rows(3), 9)).toEqual([]);
});

it("what was read before a file broke off still comes", async () => {
  const seen: number[] = [];
  const reading = (async () => {
    for await (const batch of batches(rows(7, "x", true))) seen.push(batch.length);
  })();
  await expect(reading).rejects.toThrow("the line was cut");
  expect(seen).toEqual([7]);
});
