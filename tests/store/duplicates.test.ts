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
  return query<{ id: string; text: string; likes: number | null; flags: string[] }>(
    "SELECT id::text, text, likes, flags FROM comment WHERE dataset_id = $1 ORDER BY text",
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

  it("takes over likes and marks without a history, and counts the row as one that changed a comment", async () => {
    const { run } = await begun();
    await putIn(run, [row("one", { likes: 3, flags: ["pending"] })], "update");
    const of = await putIn(run, [row("one", { likes: 9, flags: ["deleted", "edited"] })], "update");
    const remarks = { edited: 1, deleted: 1 };
    expect(of).toMatchObject({ read: 1, accepted: 1, changed: 1, duplicate: 0, rejected: 0, remarks });
    const [now] = await stored(run);
    expect(now).toMatchObject({ text: "one", likes: 9, flags: ["edited", "deleted"] });
    expect(await formerTexts(run.datasetId, now?.id ?? "")).toEqual([]);
    await expectCellsEqualRows(run);
  });

  it("keeps likes that the file does not give, that a comment was edited, and how it came in", async () => {
    const { run } = await begun();
    await putIn(run, [row("one", { likes: 3, flags: ["author-lost", "edited", "spam"] })], "update");
    expect(await putIn(run, [row("one")], "update")).toMatchObject({ accepted: 1, changed: 1, remarks: {} });
    expect(await stored(run)).toMatchObject([{ likes: 3, flags: ["author-lost", "edited"] }]);
    expect(await putIn(run, [row("one")], "update")).toMatchObject({ accepted: 0, duplicate: 1 });
  });

  it("takes over the likes of a comment without an id of its own, too", async () => {
    const { run } = await begun();
    await putIn(run, [row("one", { externalId: null, likes: 1 })], "update");
    const of = await putIn(run, [row("one", { externalId: null, likes: 2 })], "update");
    expect(of).toMatchObject({ accepted: 1, changed: 1 });
    expect(await stored(run)).toMatchObject([{ likes: 2 }]);
  });

  it("keeps the history of the texts, in whatever batches they come in", async () => {
    const rows = ["one", "two", "two", "one", "three"].map((text, likes): Told => ({ text, likes }));
    const oneByOne = await outcome(rows.map((told) => [told]));
    expect(await outcome([rows.slice(0, 2), rows.slice(2)])).toEqual(oneByOne);
    expect(oneByOne).toMatchObject({ former: ["one", "two", "one"], rows: [{ text: "three", likes: 4 }] });
  });
});

/** What becomes of rows about one comment, put in batch by batch. */
async function outcome(batches: readonly (readonly Told[])[]) {
  const { run } = await begun();
  const sums = { read: 0, accepted: 0, changed: 0, duplicate: 0, remarks: {} as Record<string, number> };
  for (const batch of batches) {
    const rows = batch.map((told) =>
      row(told.text ?? "", { ...told, ...(told.text === "two" && AGAINST), row: 1 }),
    );
    const of = await putIn(run, rows, "update");
    expect(of.read).toBe(of.accepted + of.duplicate + of.rejected);
    for (const one of ["read", "accepted", "changed", "duplicate"] as const) sums[one] += of[one];
    for (const [flag, n] of Object.entries(of.remarks)) sums.remarks[flag] = (sums.remarks[flag] ?? 0) + n;
  }
  await expectCellsEqualRows(run);
  const rows = await stored(run);
  expect(rows).toHaveLength(1);
  expect(sums.accepted - sums.changed).toBe(1);
  const former = await formerTexts(run.datasetId, rows[0]?.id ?? "");
  return { sums, rows, former: former.map(({ text }) => text) };
}
