import type pg from "pg";

type Of = { datasetId: number; runId: number };

/** Another run is shown than the one some verdicts are of: they must be made anew for that one. */
export class RunReplaced extends Error {
  override name = "RunReplaced";
}

/**
 * Keeps a run the active one until the transaction ends, so that no comment goes in that the run whose figures are
 * shown has not scored. Throws RunReplaced where it is not the active one. Batches of one data set go in one after
 * another by this: they would meet in its cells anyway, and might do so crosswise.
 */
export async function holdRun(client: pg.ClientBase, { datasetId, runId }: Of): Promise<void> {
  const { rows } = await client.query<{ active: number | null }>(
    "SELECT active_run_id AS active FROM dataset WHERE id = $1 FOR NO KEY UPDATE",
    [datasetId],
  );
  if (rows[0]?.active !== runId) throw new RunReplaced("Another run is shown now.");
}

/** Counts scored comments of an import into their run. */
export async function countScored(client: pg.ClientBase, { datasetId, runId }: Of, n: number): Promise<void> {
  if (n === 0) return;
  await client.query("UPDATE run SET scored = scored + $3 WHERE dataset_id = $1 AND id = $2", [
    datasetId,
    runId,
    n,
  ]);
}
