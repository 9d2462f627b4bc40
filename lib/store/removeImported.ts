import type pg from "pg";
import type { Import } from "./imports.ts";
import { inTransaction, retried } from "./transaction.ts";

type Of = Pick<Import, "datasetId" | "id">;

const BATCH = 2_000;

/**
 * Takes the next comments out again that an import brought, with their scores in every run and what counts them, all or
 * nothing; `after` is the last id that was looked at. Gives the last one now, null when none is left. What people said
 * of them (labels) stays: a comment that comes in again has the same id.
 */
export function removeImported(of: Of, after: string | null, take = BATCH): Promise<string | null> {
  return retried(() =>
    inTransaction(async (client) => {
      await holdDataset(client, of.datasetId);
      const ids = await next(client, of, after, take);
      if (ids.length === 0) {
        await removeSources(client, of.datasetId);
        return null;
      }
      await removeScores(client, of.datasetId, ids);
      await client.query("DELETE FROM comment WHERE dataset_id = $1 AND id = ANY($2::uuid[])", [
        of.datasetId,
        ids,
      ]);
      await client.query("UPDATE import SET removed = removed + $3 WHERE dataset_id = $1 AND id = $2", [
        of.datasetId,
        of.id,
        ids.length,
      ]);
      return ids.at(-1) ?? null;
    }),
  );
}

/** No batch of an import, no batch of a scoring and no change of what is shown comes between. */
async function holdDataset(client: pg.ClientBase, datasetId: number): Promise<void> {
  // Few rows of large tables, all by their keys: without statistics the planner would rather read them whole.
  for (const way of ["seqscan", "hashjoin", "mergejoin"]) await client.query(`SET LOCAL enable_${way} = off`);
  await client.query("SELECT FROM dataset WHERE id = $1 FOR UPDATE", [datasetId]);
}

async function next(
  client: pg.ClientBase,
  { datasetId, id }: Of,
  after: string | null,
  take: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM comment WHERE dataset_id = $1 AND import_id = $2 AND ($3::uuid IS NULL OR id > $3)
     ORDER BY id LIMIT $4`,
    [datasetId, id, after, take],
  );
  return rows.map((row) => row.id);
}

async function removeScores(client: pg.ClientBase, datasetId: number, ids: readonly string[]): Promise<void> {
  const { rows: runs } = await client.query<{ id: number }>("SELECT id FROM run WHERE dataset_id = $1", [
    datasetId,
  ]);
  for (const { id } of runs) {
    await discount(client, datasetId, id, ids);
    const { rowCount } = await client.query(
      "DELETE FROM score WHERE dataset_id = $1 AND run_id = $2 AND comment_id = ANY($3::uuid[])",
      [datasetId, id, ids],
    );
    await client.query("UPDATE run SET scored = scored - $3 WHERE dataset_id = $1 AND id = $2", [
      datasetId,
      id,
      rowCount ?? 0,
    ]);
  }
}

/** Counts the scores of a run that are about to go out of its cells; a cell of none is no cell. */
async function discount(
  client: pg.ClientBase,
  datasetId: number,
  runId: number,
  ids: readonly string[],
): Promise<void> {
  const scored = `FROM score s JOIN comment c ON c.dataset_id = s.dataset_id AND c.id = s.comment_id
     WHERE s.dataset_id = $1 AND s.run_id = $2 AND s.comment_id = ANY($3::uuid[])`;
  await client.query(
    `MERGE INTO cell t USING (
       SELECT coalesce((c.posted_at AT TIME ZONE 'UTC')::date, '0001-01-01'::date) AS day,
              coalesce(c.source_id, '00000000-0000-0000-0000-000000000000'::uuid) AS source_id,
              coalesce(c.language, '') AS language,
              s.tone, s.tone_reason, s.lean, s.lean_reason, s.stances, count(*)::int AS n
       ${scored} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) g
     ON t.dataset_id = $1 AND t.run_id = $2 AND t.day = g.day AND t.source_id = g.source_id
        AND t.language = g.language AND t.tone = g.tone AND t.tone_reason = g.tone_reason AND t.lean = g.lean
        AND t.lean_reason = g.lean_reason AND t.stances = g.stances
     WHEN MATCHED AND t.n <= g.n THEN DELETE
     WHEN MATCHED THEN UPDATE SET n = t.n - g.n`,
    [datasetId, runId, ids],
  );
  await client.query(
    `MERGE INTO author_cell t USING (
       SELECT coalesce(c.author, '') AS author, s.lean, count(*)::int AS n ${scored} GROUP BY 1, 2) g
     ON t.dataset_id = $1 AND t.run_id = $2 AND t.author = g.author AND t.lean = g.lean
     WHEN MATCHED AND t.n <= g.n THEN DELETE
     WHEN MATCHED THEN UPDATE SET n = t.n - g.n`,
    [datasetId, runId, ids],
  );
}

/** Those under which no comment stands any more. */
async function removeSources(client: pg.ClientBase, datasetId: number): Promise<void> {
  await client.query(
    `DELETE FROM source o WHERE dataset_id = $1 AND NOT EXISTS (
       SELECT FROM comment c WHERE c.dataset_id = $1 AND c.source_id = o.id)`,
    [datasetId],
  );
}
