import { describe, expect, it } from "vitest";
import { type Batch, type Scored, writeBatch } from "#lib/store/batch.ts";
import { cells } from "#lib/store/cells.ts";
import { allRejections, findImport, type Import } from "#lib/store/imports.ts";
import { metIn } from "#lib/store/met.ts";
import type { Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { all } from "../laws/reading.ts";
import { batchOf, begun, begunImport, scored } from "./scored.ts";

withDatabase();

const REJECTION = { row: 7, reason: "the text cell is empty", raw: "7,," };

describe("writeBatch puts a batch in", () => {
  it("and counts read = accepted + duplicate + rejected, in its answer and in the store", async () => {
    const { import: of } = await begun();
    const one = scored();
    const after = await writeBatch(of, batchOf([one, one, scored()], { rejections: [REJECTION], bytes: 99 }));
    expect(after).toMatchObject({ read: 4, accepted: 2, duplicate: 1, rejected: 1, bytes: 99 });
    expect(await findImport(of.datasetId, of.id)).toEqual(after);
  });

  it("without losing anything of a comment", async () => {
    const { run, import: of } = await begun();
    const told = scored({
      text: "‘%_\\’ \u0001 — Հայ 👍🏽\r\n",
      author: "O'Neil",
      source: { title: "A title", url: "https://example.org/a" },
      at: "2020-10-08T12:34:56.789Z",
      likes: -3,
      flags: ["author-lost", "zone-assumed"],
      tone: { label: "negative", reason: "evidence", score: -0.5 },
      stances: ["against", "favour", "none"],
      lean: { label: "pro-west", reason: "favour" },
      evidence: [{ kind: "word", start: 0, end: 1, weight: -2 }],
    });
    await writeBatch(of, batchOf([told]));
    const [row] = await query<Record<string, unknown>>(
      `SELECT c.*, o.title, o.url, s.tone, s.tone_score, s.stances, s.lean, s.evidence
       FROM comment c JOIN score s ON s.comment_id = c.id AND s.run_id = $2
       LEFT JOIN source o ON o.dataset_id = c.dataset_id AND o.id = c.source_id WHERE c.dataset_id = $1`,
      [of.datasetId, run.id],
    );
    expect(row).toMatchObject({
      id: told.comment.id,
      text: told.comment.text,
      author: "O'Neil",
      title: "A title",
      url: "https://example.org/a",
      external_id: told.comment.externalId,
      posted_at: new Date("2020-10-08T12:34:56.789Z"),
      posted_zone: "Z",
      language: "en",
      likes: -3,
      flags: ["author-lost", "zone-assumed"],
      tone: "negative",
      tone_score: -0.5,
      stances: "-+0",
      lean: "pro-west",
      evidence: Buffer.from(told.verdict.evidence),
    });
  });

  it("that adds nothing the second time", async () => {
    const { run, import: of } = await begun();
    const batch = batchOf([scored({ author: "Ani" }), scored({ at: "2024-01-01" }), scored()]);
    const first = await writeBatch(of, batch);
    const second = await writeBatch(await begunImport(run), batch);
    expect(first).toMatchObject({ read: 3, accepted: 3, duplicate: 0, rejected: 0 });
    expect(second).toMatchObject({ read: 3, accepted: 0, duplicate: 3, rejected: 0 });
    expect(await storedCounts(run)).toEqual({ comments: 3, scores: 3, cells: 3, authors: 3 });
  });

  it("in which rejections keep their order over batches", async () => {
    const { import: of } = await begun();
    const rejected = (row: number) => ({ ...REJECTION, row });
    const first = await writeBatch(of, batchOf([], { rejections: [rejected(2), rejected(5)] }));
    await writeBatch(first, batchOf([], { rejections: [rejected(9), rejected(8)] }));
    const rows = (await all(allRejections(of.datasetId, of.id))).map(({ row }) => row);
    expect(rows).toEqual([2, 5, 8, 9]);
  });

  it("and adds up what is remarkable about its comments, duplicates left out", async () => {
    const { import: of } = await begun();
    const lost = scored({ flags: ["author-lost", "no-words"] });
    const first = await writeBatch(of, batchOf([lost, scored({ flags: ["no-words"] })]));
    const second = await writeBatch(first, batchOf([lost, scored({ flags: ["no-words"] })]));
    expect(second.remarks).toEqual({ "author-lost": 1, "no-words": 3 });
  });

  it("and how many went in without a verdict, with the first reason", async () => {
    const { import: of } = await begun();
    const tone = { label: "unscored", reason: "failed", score: null } as const;
    const lost = scored({ tone });
    const first = await writeBatch(of, batchOf([lost, scored()], { fault: "no money" }));
    const second = await writeBatch(first, batchOf([lost, scored({ tone })], { fault: "no network" }));
    expect(second).toMatchObject({ accepted: 3, unscored: 2, fault: "no money" });
    expect(await findImport(of.datasetId, of.id)).toMatchObject({ unscored: 2, fault: "no money" });
  });

  it("of nothing at all", async () => {
    const { import: of } = await begun();
    expect(await writeBatch(of, batchOf([], { bytes: 5 }))).toMatchObject({ read: 0, bytes: 5 });
  });
});

describe("writeBatch, told which ids were met in a data set that was empty,", () => {
  it("finds doubles between batches all the same", async () => {
    const { run, import: of } = await begun();
    const met = await metIn(run.datasetId);
    const one = scored();
    const first = await writeBatch(of, batchOf([one]), met);
    const after = await writeBatch(first, batchOf([one, scored()]), met);
    expect(after).toMatchObject({ read: 3, accepted: 2, duplicate: 1 });
    expect(await metIn(run.datasetId)).toBeNull();
  });

  it("finds what another import put in meanwhile", async () => {
    const { run, import: of } = await begun();
    const met = await metIn(run.datasetId);
    const one = scored();
    await writeBatch(await begunImport(run), batchOf([one]));
    expect(await writeBatch(of, batchOf([one, scored()]), met)).toMatchObject({ accepted: 1, duplicate: 1 });
  });
});

describe("writeBatch, met by an id that stands for another text,", () => {
  const twins = () => [
    scored({ externalId: "7", text: "the first", row: 1 }),
    scored({ externalId: "7", text: "quite another", row: 2 }),
  ];

  it("rejects the later row and says why", async () => {
    const { import: of } = await begun();
    expect(await writeBatch(of, batchOf(twins()))).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(await all(allRejections(of.datasetId, of.id))).toEqual([
      {
        row: 2,
        reason: expect.stringContaining('the id "7" already belongs to a comment with another text'),
        raw: "quite another",
      },
    ]);
  });

  it("does so across imports too", async () => {
    const { run, import: of } = await begun();
    const [first, second] = twins() as [Scored, Scored];
    await writeBatch(of, batchOf([first]));
    const later = await writeBatch(await begunImport(run), batchOf([second, first]));
    expect(later).toMatchObject({ read: 2, accepted: 0, duplicate: 1, rejected: 1 });
  });

  it("takes the same id under another source for another comment", async () => {
    const { import: of } = await begun();
    const under = (url: string) => scored({ externalId: "7", text: url, source: { title: null, url } });
    const batch = batchOf([under("https://example.org/a"), under("https://example.org/b")]);
    expect(await writeBatch(of, batch)).toMatchObject({ accepted: 2, rejected: 0 });
  });
});

it("writeBatch leaves nothing behind when it fails, and the same batch goes in when it is put right", async () => {
  const { run, import: of } = await begun();
  const good = [scored({ author: "Ani", source: { title: "T", url: null } }), scored()];
  const cut: Scored = { ...scored(), language: "half a character: \0" };
  await expect(writeBatch(of, batchOf([...good, cut], { rejections: [REJECTION] }))).rejects.toThrow();
  expect(await storedCounts(run)).toEqual({ comments: 0, scores: 0, cells: 0, authors: 0 });
  expect(await query("SELECT FROM source WHERE dataset_id = $1", [of.datasetId])).toEqual([]);
  expect(await findImport(of.datasetId, of.id)).toMatchObject({ read: 0, rejected: 0 });
  expect(await writeBatch(of, batchOf(good))).toMatchObject({ accepted: 2 });
});

it("many imports of overlapping comments at once keep every count right", async () => {
  const { run } = await begun();
  const pool = Array.from({ length: 300 }, (_, i) =>
    scored({
      author: `author ${i % 7}`,
      at: `2024-01-0${1 + (i % 5)}`,
      source: { title: `Article ${i % 3}`, url: null },
    }),
  );
  const parts = Array.from({ length: 6 }, (_, i) => [...pool.slice(i * 30), ...pool.slice(0, i * 10)]);
  const ends = await Promise.all(parts.map(async (part) => inBatches(await begunImport(run), part)));
  for (const { read, accepted, duplicate, rejected } of ends) {
    expect(read).toBe(accepted + duplicate + rejected);
    expect(rejected).toBe(0);
  }
  expect(ends.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(300);
  expect(await storedCounts(run)).toEqual({ comments: 300, scores: 300, cells: 300, authors: 300 });
  const bySource = await cells(run, {}, ["source"]);
  expect(bySource.map(({ n }) => n)).toEqual([100, 100, 100]);
});

async function inBatches(begunNow: Import, comments: readonly Scored[]): Promise<Import> {
  let state = begunNow;
  for (let at = 0; at < comments.length; at += 50) {
    const batch: Batch = batchOf(comments.slice(at, at + 50));
    state = await writeBatch(state, batch);
  }
  return state;
}

async function storedCounts({ datasetId, id }: Run) {
  const [counts] = await query<Record<string, number>>(
    `SELECT (SELECT count(*) FROM comment WHERE dataset_id = $1)::int AS comments,
            (SELECT count(*) FROM score WHERE dataset_id = $1 AND run_id = $2)::int AS scores,
            (SELECT coalesce(sum(n), 0) FROM cell WHERE dataset_id = $1 AND run_id = $2)::int AS cells,
            (SELECT coalesce(sum(n), 0) FROM author_cell WHERE dataset_id = $1 AND run_id = $2)::int AS authors`,
    [datasetId, id],
  );
  return counts;
}
