import type pg from "pg";
import type { Import } from "./imports.ts";
import { inTransaction, retried } from "./transaction.ts";
import { withdrawScores } from "./withdrawScores.ts";

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
      await withdrawScores(client, of.datasetId, ids);
      await client.query("DELETE FROM former_text WHERE dataset_id = $1 AND comment_id = ANY($2::uuid[])", [
        of.datasetId,
        ids,
      ]);
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

/** Those under which no comment stands any more. */
async function removeSources(client: pg.ClientBase, datasetId: number): Promise<void> {
  await client.query(
    `DELETE FROM source o WHERE dataset_id = $1 AND NOT EXISTS (
       SELECT FROM comment c WHERE c.dataset_id = $1 AND c.source_id = o.id)`,
    [datasetId],
  );
}
