import type { Comment, Flag, Rejection, Source } from "../comment.ts";
import { addCells } from "./addCells.ts";
import { addScores, cellKey, type StoredVerdict } from "./addScores.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";
import { countScored, holdRun } from "./holdRun.ts";
import type { Import, Tally } from "./imports.ts";

/** A comment with its language, its source's id and its verdict: all that goes in of it. */
export type Scored = {
  comment: Comment;
  sourceId: string | null;
  language: string | null;
  verdict: StoredVerdict;
};

/** A stretch of a file: what it held, and how many bytes of the file are read once it is in. */
export type Batch = { scored: readonly Scored[]; rejections: readonly Rejection[]; bytes: number };

type Transaction = Prisma.TransactionClient;

/**
 * Puts one batch in: comments, scores, cells, rejections and the import's tally, all or nothing. A comment that
 * is there already counts as duplicate; one that bears the id of another text is rejected, for it would vanish.
 * Throws RunReplaced where the verdicts are of a run that is no longer the active one.
 */
export async function writeBatch(of: Import, batch: Batch): Promise<Import> {
  return retried(() =>
    database().$transaction(
      async (tx) => {
        await holdRun(tx, of);
        await addSources(tx, of, batch.scored);
        const added = await addComments(tx, of, batch.scored);
        const clashes = await clashing(tx, of, batch.scored, added);
        await addScores(tx, of, added.map(flat));
        await addCells(tx, of, added.map(flat).map(cellKey));
        await countScored(tx, of, added.length);
        return tally(tx, of, batch, added, clashes);
      },
      { timeout: 120_000, maxWait: 60_000 },
    ),
  );
}

async function addSources(tx: Transaction, { datasetId }: Import, scored: readonly Scored[]): Promise<void> {
  const sources = new Map<string, Source>();
  for (const { sourceId, comment } of scored) {
    if (sourceId !== null && comment.source !== null) sources.set(sourceId, comment.source);
  }
  if (sources.size === 0) return;
  // In one order, so that two imports at once never wait for each other crosswise.
  const data = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, source]) => ({ datasetId, id, ...source }));
  await tx.source.createMany({ data, skipDuplicates: true });
}

async function addComments(tx: Transaction, of: Import, scored: readonly Scored[]): Promise<Scored[]> {
  const byId = new Map<string, Scored>();
  for (const one of scored) if (!byId.has(one.comment.id)) byId.set(one.comment.id, one);
  const rows = [...byId.values()].sort((a, b) => (a.comment.id < b.comment.id ? -1 : 1));
  const column = <T>(value: (one: Scored) => T) => rows.map(value);
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO comment (dataset_id, import_id, id, text, author, source_id, external_id, parent_id, posted_at,
                         posted_zone, language, likes, flags, content_hash, "row")
    SELECT ${of.datasetId}, ${of.id}, id, text, author, source_id, external_id, parent_id, posted_at,
           posted_zone, language, likes, string_to_array(flags, ' '), content_hash, "row"
    FROM unnest(
      ${column(({ comment }) => comment.id)}::uuid[],
      ${column(({ comment }) => comment.text)}::text[],
      ${column(({ comment }) => comment.author)}::text[],
      ${column(({ sourceId }) => sourceId)}::uuid[],
      ${column(({ comment }) => comment.externalId)}::text[],
      ${column(({ comment }) => comment.parentId)}::uuid[],
      ${column(({ comment }) => comment.postedAt?.at.toISOString() ?? null)}::timestamptz[],
      ${column(({ comment }) => comment.postedAt?.zone ?? null)}::text[],
      ${column(({ language }) => language)}::text[],
      ${column(({ comment }) => comment.likes)}::int[],
      ${column(({ comment }) => comment.flags.join(" "))}::text[],
      ${column(({ comment }) => comment.contentHash)}::uuid[],
      ${column(({ comment }) => comment.row)}::int[]
    ) AS new (id, text, author, source_id, external_id, parent_id, posted_at, posted_zone, language, likes, flags,
              content_hash, "row")
    ON CONFLICT DO NOTHING
    RETURNING id`;
  if (added.length === rows.length) return rows;
  const ids = new Set(added.map(({ id }) => id));
  return rows.filter(({ comment }) => ids.has(comment.id));
}

/** Rows whose id stands for another text: two comments under one id, or a column that is none. */
async function clashing(
  tx: Transaction,
  { datasetId }: Import,
  scored: readonly Scored[],
  added: readonly Scored[],
): Promise<Rejection[]> {
  if (added.length === scored.length) return [];
  const fresh = new Set(added);
  const rest = scored.filter((one) => !fresh.has(one));
  const stored = await tx.comment.findMany({
    where: { datasetId, id: { in: [...new Set(rest.map(({ comment }) => comment.id))] } },
    select: { id: true, contentHash: true },
  });
  const hashes = new Map(stored.map(({ id, contentHash }) => [id, contentHash.replaceAll("-", "")]));
  return rest
    .filter(({ comment }) => comment.externalId !== null && hashes.get(comment.id) !== comment.contentHash)
    .map(({ comment }) => ({
      row: comment.row,
      reason: `the id "${comment.externalId}" already belongs to a comment with another text: correct the id, or import without an id column`,
      raw: comment.text,
    }));
}

function flat({ comment, ...rest }: Scored) {
  const { id, author } = comment;
  return { id, author, postedAt: comment.postedAt?.at ?? null, ...rest };
}

async function tally(
  tx: Transaction,
  of: Import,
  { scored, rejections, bytes }: Batch,
  added: readonly Scored[],
  clashes: readonly Rejection[],
): Promise<Import> {
  const all = [...rejections, ...clashes].sort((a, b) => a.row - b.row);
  await tx.rejection.createMany({
    data: all.map((rejection, index) => ({
      datasetId: of.datasetId,
      importId: of.id,
      seq: of.rejected + index + 1,
      ...rejection,
    })),
  });
  const now: Tally & Pick<Import, "bytes" | "remarks"> = {
    bytes,
    read: of.read + scored.length + rejections.length,
    accepted: of.accepted + added.length,
    duplicate: of.duplicate + scored.length - added.length - clashes.length,
    rejected: of.rejected + all.length,
    remarks: remarked(of.remarks, added),
  };
  await tx.import.update({ where: { datasetId_id: { datasetId: of.datasetId, id: of.id } }, data: now });
  return { ...of, ...now };
}

function remarked(before: Import["remarks"], added: readonly Scored[]): Import["remarks"] {
  const now: Partial<Record<Flag, number>> = { ...before };
  for (const { comment } of added) for (const flag of comment.flags) now[flag] = (now[flag] ?? 0) + 1;
  return now;
}

/** Two imports into one data set may still meet in a cell: the one PostgreSQL turns away tries again. */
async function retried<T>(work: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const turnedAway = /deadlock|40P01|40001|P2034/.test(String((error as Error).message));
    if (!turnedAway || tries === 1) throw error;
    return retried(work, tries - 1);
  }
}
