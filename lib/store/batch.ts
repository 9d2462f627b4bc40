import type pg from "pg";
import type { Comment, Duplicates, Flag, Rejection, Source } from "../comment.ts";
import { addCells } from "./addCells.ts";
import { addComments, presentComments } from "./addComments.ts";
import { addScores, type StoredVerdict } from "./addScores.ts";
import { type Column, copyRows } from "./copyRows.ts";
import { editComments } from "./editComments.ts";
import { countScored, holdRun } from "./holdRun.ts";
import type { Import } from "./imports.ts";
import { markComments } from "./markComments.ts";
import type { Met } from "./met.ts";
import { type Sorted, sortBatch } from "./sortBatch.ts";
import { inTransaction, retried } from "./transaction.ts";

/** A comment with its language, its source's id and its verdict: all that goes in of it. */
export type Scored = {
  comment: Comment;
  sourceId: string | null;
  language: string | null;
  verdict: StoredVerdict;
};

/** A stretch of a file: what it held, and how many bytes of the file are read once it is in. */
export type Batch = {
  scored: readonly Scored[];
  rejections: readonly Rejection[];
  bytes: number;
  /** `skip` where it is not given. */
  duplicates?: Duplicates | undefined;
  /** Why the engine gave no verdict on some of it. */
  fault?: string | null | undefined;
};

/** The import was paused or cancelled, or another process has gone on with it: this batch did not go in. */
export class ImportHalted extends Error {
  override name = "ImportHalted";
}

/**
 * Puts one batch in: comments, scores, cells, rejections and the import's tally, all or nothing. A comment that
 * is there already counts as duplicate, and one that bears the id of another text is rejected, for it would vanish:
 * unless the batch says otherwise.
 * The tally says up to which row the file is in, so that a batch goes in once, whoever goes on after whatever befell.
 * Throws RunReplaced where the verdicts are of a run that is no longer the active one, and ImportHalted. `met` saves
 * asking for comments that cannot be there; where somebody else put one in meanwhile, all are asked for.
 */
export async function writeBatch(of: Import, batch: Batch, met: Met | null = null): Promise<Import> {
  const after = await retried((again) =>
    inTransaction(async (client) => {
      await client.query(LATER);
      await holdRun(client, of);
      await addSources(client, of, batch.scored);
      const sorted = await sort(client, of, batch, again ? null : met);
      const { fresh, edits, marked } = sorted;
      const verdicts = fresh.map(flat);
      await editComments(client, of, edits);
      await markComments(client, of, marked);
      await addComments(client, of, fresh);
      await addScores(client, of, verdicts);
      await addCells(client, of, verdicts);
      await countScored(client, of, fresh.length);
      return tally(client, of, batch, sorted);
    }),
  );
  if (met !== null) for (const { comment } of batch.scored) met.add(comment.id);
  return after;
}

/**
 * A batch need not have reached the disk when the next begins: what a failing machine loses of the last half second it
 * loses whole, the tally with the rows, and the import goes on from there. The end of an import waits for all of it.
 */
const LATER = "SET LOCAL synchronous_commit = off";

async function addSources(
  client: pg.ClientBase,
  { datasetId }: Import,
  scored: readonly Scored[],
): Promise<void> {
  const sources = new Map<string, Source>();
  for (const { sourceId, comment } of scored) {
    if (sourceId !== null && comment.source !== null) sources.set(sourceId, comment.source);
  }
  if (sources.size === 0) return;
  const values = [...sources.values()];
  await client.query(
    `INSERT INTO source (dataset_id, id, title, url)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
    [datasetId, [...sources.keys()], values.map(({ title }) => title), values.map(({ url }) => url)],
  );
}

async function sort(
  client: pg.ClientBase,
  { datasetId, id, read }: Import,
  { scored, duplicates = "skip" }: Batch,
  met: Met | null,
): Promise<Sorted> {
  const ids = [...new Set(scored.map(({ comment }) => comment.id))];
  const present = await presentComments(client, datasetId, met === null ? ids : ids.filter(met.has));
  return sortBatch(scored, present, duplicates, { importId: id, read });
}

function flat({ comment, sourceId, language, verdict }: Scored) {
  const { id, author, postedAt } = comment;
  return { id, author, postedAt: postedAt?.at ?? null, sourceId, language, verdict };
}

async function tally(
  client: pg.ClientBase,
  of: Import,
  { scored, rejections, bytes, fault = null }: Batch,
  { fresh, edits, clashes, changes, flags }: Sorted,
): Promise<Import> {
  const rejected = [...rejections, ...clashes].sort((a, b) => a.row - b.row);
  await addRejections(client, of, rejected);
  const failed = unscored([...fresh, ...edits.map(({ now }) => now)]);
  const now = {
    bytes,
    read: of.read + scored.length + rejections.length,
    accepted: of.accepted + fresh.length + changes,
    changed: of.changed + changes,
    duplicate: of.duplicate + scored.length - fresh.length - changes - clashes.length,
    rejected: of.rejected + rejected.length,
    remarks: remarked(of.remarks, flags),
    unscored: of.unscored + failed,
    fault: of.fault ?? (failed > 0 ? fault : null),
  };
  const { rowCount } = await client.query(
    `UPDATE import SET read = $4, bytes = $5, accepted = $6, changed = $7, duplicate = $8, rejected = $9, remarks = $10,
            unscored = $11, fault = $12
     WHERE dataset_id = $1 AND id = $2 AND status = 'running' AND read = $3`,
    [
      ...[of.datasetId, of.id, of.read, now.read, now.bytes],
      ...[now.accepted, now.changed, now.duplicate, now.rejected, now.remarks, now.unscored, now.fault],
    ],
  );
  if (rowCount === 0) throw new ImportHalted(`The import of ${of.fileName} was halted.`);
  return { ...of, ...now };
}

async function addRejections(
  client: pg.ClientBase,
  of: Import,
  rejected: readonly Rejection[],
): Promise<void> {
  let seq = of.rejected;
  const columns: Column<Rejection>[] = [
    ["dataset_id", (to) => to.int(of.datasetId)],
    ["import_id", (to) => to.int(of.id)],
    ["seq", (to) => to.int(++seq)],
    ["row", (to, { row }) => to.int(row)],
    ["reason", (to, { reason }) => to.text(reason)],
    ["raw", (to, { raw }) => to.text(raw)],
  ];
  await copyRows(client, "rejection", columns, rejected);
}

/** A new comment that was edited in the same batch is among both kinds, and is one. */
function unscored(scored: readonly Scored[]): number {
  const failed = scored.filter(({ verdict }) => verdict.tone.reason === "failed");
  return new Set(failed.map(({ comment }) => comment.id)).size;
}

function remarked(before: Import["remarks"], flags: readonly Flag[]): Import["remarks"] {
  const now: Partial<Record<Flag, number>> = { ...before };
  for (const flag of flags) now[flag] = (now[flag] ?? 0) + 1;
  return now;
}
