import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duplicates } from "#lib/comment.ts";
import { writeBatch } from "#lib/store/batch.ts";
import { formerTexts } from "#lib/store/formerTexts.ts";
import { allRejections } from "#lib/store/imports.ts";
import type { Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { all } from "../laws/reading.ts";
import { batchOf, begun, begunImport, scored, type Told } from "./scored.ts";

withDatabase();

const AGAINST: Told = {
  stances: ["against", "none", "none"],
  lean: { label: "pro-west", reason: "opposition" },
};
const row = (text: string, more: Told = {}) => scored({ externalId: "a", author: "Ani", text, ...more });

async function putIn(run: Run, rows: ReturnType<typeof row>[], duplicates: Duplicates) {
  return writeBatch(await begunImport(run), { ...batchOf(rows), duplicates });
}

async function stored({ datasetId }: Run) {
  return query<{ id: string; text: string; flags: string[] }>(
    "SELECT id::text, text, flags FROM comment WHERE dataset_id = $1 ORDER BY text",
    [datasetId],
  );
}

/** The rollup counts the rows. */
async function expectCellsEqualRows({ datasetId, id }: Run) {
  const rows = await query<{ n: number }>(
    `SELECT s.lean::text, s.stances, count(*)::int AS n FROM score s JOIN comment c ON c.id = s.comment_id
     WHERE s.dataset_id = $1 AND c.dataset_id = $1 AND s.run_id = $2 GROUP BY 1, 2 ORDER BY 1, 2`,
    [datasetId, id],
  );
  const cells = await query(
    `SELECT lean::text, stances, sum(n)::int AS n FROM cell WHERE dataset_id = $1 AND run_id = $2
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [datasetId, id],
  );
  expect(cells).toEqual(rows);
  const authors = await query<{ n: number }>(
    "SELECT coalesce(sum(n), 0)::int AS n FROM author_cell WHERE dataset_id = $1 AND run_id = $2",
    [datasetId, id],
  );
  const [run] = await query<{ scored: number }>("SELECT scored FROM run WHERE dataset_id = $1 AND id = $2", [
    datasetId,
    id,
  ]);
  const total = rows.reduce((sum: number, one) => sum + one.n, 0);
  expect([authors[0]?.n, run?.scored]).toEqual([total, total]);
}

describe("writeBatch, told to skip duplicates", () => {
  it("rejects another text under the id of a comment", async () => {
    const { run } = await begun();
    await putIn(run, [row("one")], "skip");
    const of = await putIn(run, [row("one"), row("two")], "skip");
    expect(of).toMatchObject({ read: 2, accepted: 0, duplicate: 1, rejected: 1 });
    const [rejection] = await all(allRejections(of.datasetId, of.id));
    expect(rejection?.reason).toContain("let edited comments be updated");
  });
});

describe("writeBatch, told to keep duplicates", () => {
  it("puts them in as comments of their own", async () => {
    const { run } = await begun();
    await putIn(run, [row("one"), row("one"), row("two")], "keep");
    expect(await putIn(run, [row("one")], "keep")).toMatchObject({ read: 1, accepted: 1, duplicate: 0 });
    const rows = await stored(run);
    expect(rows.map(({ text }) => text)).toEqual(["one", "one", "one", "two"]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    await expectCellsEqualRows(run);
  });
});

describe("writeBatch, told to update", () => {
  it("gives a comment its new text and verdict, flags it, keeps the text it had, and counts it once", async () => {
    const { run } = await begun();
    await putIn(run, [row("one"), scored()], "update");
    const of = await putIn(run, [row("two", AGAINST)], "update");
    expect(of).toMatchObject({ read: 1, accepted: 1, duplicate: 0, rejected: 0, remarks: { edited: 1 } });
    const [edited] = (await stored(run)).filter(({ text }) => text === "two");
    expect(edited?.flags).toEqual(["edited"]);
    expect(await stored(run)).toHaveLength(2);
    const former = await formerTexts(run.datasetId, edited?.id ?? "");
    expect(former.map(({ text }) => text)).toEqual(["one"]);
    await expectCellsEqualRows(run);
  });

  it("takes the same text for a duplicate", async () => {
    const { run } = await begun();
    await putIn(run, [row("one")], "update");
    expect(await putIn(run, [row("one")], "update")).toMatchObject({ read: 1, accepted: 0, duplicate: 1 });
    expect(await formerTexts(run.datasetId, row("one").comment.id)).toEqual([]);
  });

  it("keeps who wrote a comment and when", async () => {
    const { run } = await begun();
    await putIn(run, [row("one", { at: "2024-01-01" })], "update");
    await putIn(run, [row("two", { at: "2024-05-05", author: "Bo" })], "update");
    const rows = await query("SELECT author, posted_at FROM comment WHERE dataset_id = $1", [run.datasetId]);
    expect(rows).toEqual([{ author: "Ani", posted_at: new Date("2024-01-01") }]);
    await expectCellsEqualRows(run);
  });

  it("ends with the last text and the history of any texts, however they come in", async () => {
    const texts = fc.array(fc.constantFrom("one", "two", "three"), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 3 }), async (batches) => {
        const { run } = await begun();
        let [accepted, read] = [0, 0];
        for (const batch of batches) {
          const rows = batch.map((text) => row(text, text === "two" ? AGAINST : {}));
          const of = await putIn(run, rows, "update");
          expect(of.read).toBe(of.accepted + of.duplicate + of.rejected);
          [accepted, read] = [accepted + of.accepted, read + of.read];
        }
        const versions = batches.flat().filter((text, place, so) => text !== so[place - 1]);
        expect([accepted, read]).toEqual([versions.length, batches.flat().length]);
        const [now, ...more] = await stored(run);
        expect(more).toEqual([]);
        const former = await formerTexts(run.datasetId, now?.id ?? "");
        expect([...former.map(({ text }) => text), now?.text]).toEqual(versions);
        await expectCellsEqualRows(run);
      }),
      { numRuns: 5 },
    );
  });
});
