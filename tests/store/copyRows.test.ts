import fc from "fast-check";
import { expect, it } from "vitest";
import { type Column, copyRows } from "#lib/store/copyRows.ts";
import { inTransaction } from "#lib/store/transaction.ts";
import { withDatabase } from "../database.ts";

withDatabase();

type Row = {
  int: number | null;
  real: number | null;
  text: string | null;
  blob: Uint8Array;
  uuid: string | null;
  time: Date | null;
  texts: string[];
  tone: string;
};

const COLUMNS: Column<Row>[] = [
  ["n", (to) => to.int(++n)],
  ["int", (to, { int }) => to.int(int)],
  ["real", (to, { real }) => to.real(real)],
  ["text", (to, { text }) => to.text(text)],
  ["blob", (to, { blob }) => to.blob(blob)],
  ["uuid", (to, { uuid }) => to.uuid(uuid)],
  ["time", (to, { time }) => to.time(time)],
  ["texts", (to, { texts }) => to.texts(texts)],
  ["tone", (to, { tone }) => to.text(tone)],
];
let n = 0;

const storable = fc
  .oneof(fc.string(), fc.string({ unit: "binary", maxLength: 200 }))
  .filter((text) => text.isWellFormed() && !text.includes("\0"));
const row: fc.Arbitrary<Row> = fc.record({
  int: fc.option(fc.integer()),
  real: fc.option(fc.float({ noNaN: true })),
  text: fc.option(storable),
  blob: fc.uint8Array(),
  uuid: fc.option(fc.uuid()),
  time: fc.option(fc.date({ min: new Date("0100-01-01"), max: new Date("2250-01-01"), noInvalidDate: true })),
  texts: fc.array(storable, { maxLength: 3 }),
  tone: fc.constantFrom("negative", "neutral", "positive"),
});

it("what goes in by COPY is what is there, in every type, missing values too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      expect(await copied(rows)).toEqual(rows.map((one) => ({ ...one, blob: Buffer.from(one.blob) })));
    }),
    { numRuns: 50 },
  );
});

it("rows of more than one piece go in whole", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({ ...BARE, int: i, text: "я".repeat(i * 100) }));
  const found = await copied([...rows, { ...BARE, text: "x".repeat(1_000_000) }]);
  expect(found.map(({ text }) => text?.length)).toEqual([...rows.map((_, i) => i * 100), 1_000_000]);
});

it("a value that PostgreSQL refuses fails all, and the connection goes on", async () => {
  const bad = { ...BARE, text: "half a character: \0" };
  await expect(copied([BARE, bad])).rejects.toThrow("invalid byte sequence");
  expect(await copied([BARE])).toHaveLength(1);
});

const BARE: Row = {
  int: null,
  real: null,
  text: null,
  blob: Uint8Array.of(),
  uuid: null,
  time: null,
  texts: [],
  tone: "neutral",
};

function copied(rows: readonly Row[]): Promise<Row[]> {
  return inTransaction(async (client) => {
    await client.query(`CREATE TEMPORARY TABLE kinds (n int, int int, real real, text text, blob bytea, uuid uuid,
      time timestamptz, texts text[], tone tone) ON COMMIT DROP`);
    await copyRows(client, "kinds", COLUMNS, rows);
    const { rows: found } = await client.query<Row>(
      "SELECT int, real, text, blob, uuid, time, texts, tone FROM kinds ORDER BY n",
    );
    return found.map((one) => ({ ...one, real: one.real === null ? null : Math.fround(one.real) }));
  });
}
