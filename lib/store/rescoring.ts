import type pg from "pg";
import { addCells } from "./addCells.ts";
import { addScores, type StoredVerdict } from "./addScores.ts";
import { database } from "./database.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { inTransaction } from "./transaction.ts";

/** A stored comment as an engine needs it, and as its cells count it. */
export type ToScore = {
  id: string;
  text: string;
  language: string | null;
  author: string | null;
  sourceId: string | null;
  postedAt: Date | null;
};

/** The next comments of a pass that a run has no scores of, by id, after the one it has reached. */
export function nextToScore({ datasetId, id, reached }: Run, take: number): Promise<ToScore[]> {
  const after = (column: Prisma.Sql) =>
    reached === null ? Prisma.sql`TRUE` : Prisma.sql`${column} > ${reached}::uuid`;
  // The lower bound on the scores too: the join then begins where the pass stands, not at its first comment.
  return database().$queryRaw<ToScore[]>`
    SELECT c.id::text, c.text, c.language, c.author, c.source_id::text AS "sourceId", c.posted_at AS "postedAt"
    FROM comment c
    WHERE c.dataset_id = ${datasetId} AND ${after(Prisma.sql`c.id`)} AND NOT EXISTS (
      SELECT FROM score s WHERE s.dataset_id = c.dataset_id AND s.comment_id = c.id
        AND s.dataset_id = ${datasetId} AND s.run_id = ${id} AND ${after(Prisma.sql`s.comment_id`)})
    ORDER BY c.id LIMIT ${take}`;
}

/**
 * Puts a batch of a run in: verdicts, the cells that count them and how far the run has come, all or nothing. False,
 * and nothing is put in, where the run has moved on since (another process, a deletion), or one of the comments is gone.
 */
export async function writeScores(
  run: Run,
  scored: readonly (ToScore & { verdict: StoredVerdict })[],
): Promise<boolean> {
  const of = { datasetId: run.datasetId, runId: run.id };
  return inTransaction(async (client) => {
    if (!(await stillThere(client, run.datasetId, scored))) return false;
    const { rowCount } = await client.query(
      `UPDATE run SET reached = $3, scored = scored + $4
       WHERE dataset_id = $1 AND id = $2 AND reached IS NOT DISTINCT FROM $5::uuid AND scored = $6`,
      [run.datasetId, run.id, scored.at(-1)?.id ?? run.reached, scored.length, run.reached, run.scored],
    );
    if (rowCount === 0) return false;
    await addScores(client, of, scored);
    await addCells(client, of, scored);
    return true;
  });
}

/** Whether all of some comments are there; none of them is removed before the transaction ends. */
async function stillThere(
  client: pg.ClientBase,
  datasetId: number,
  comments: readonly ToScore[],
): Promise<boolean> {
  await client.query("SELECT FROM dataset WHERE id = $1 FOR KEY SHARE", [datasetId]);
  await client.query("SET LOCAL enable_seqscan = off");
  const { rows } = await client.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM comment WHERE dataset_id = $1 AND id = ANY($2::uuid[])",
    [datasetId, comments.map(({ id }) => id)],
  );
  return rows[0]?.n === comments.length;
}
