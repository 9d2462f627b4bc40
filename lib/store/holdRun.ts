import type { Prisma } from "./generated/client.ts";

type Of = { datasetId: number; runId: number };

/** Another run is shown than the one some verdicts are of: they must be made anew for that one. */
export class RunReplaced extends Error {
  override name = "RunReplaced";
}

/**
 * Keeps a run the active one until the transaction ends, so that no comment goes in that the run whose figures are
 * shown has not scored. Throws RunReplaced where it is not the active one.
 */
export async function holdRun(tx: Prisma.TransactionClient, { datasetId, runId }: Of): Promise<void> {
  const [dataset] = await tx.$queryRaw<{ active: number | null }[]>`
    SELECT active_run_id AS active FROM dataset WHERE id = ${datasetId} FOR SHARE`;
  if (dataset?.active !== runId) throw new RunReplaced("Another run is shown now.");
}

/** Counts scored comments of an import into their run. */
export async function countScored(
  tx: Prisma.TransactionClient,
  { datasetId, runId }: Of,
  n: number,
): Promise<void> {
  if (n === 0) return;
  await tx.run.update({
    where: { datasetId_id: { datasetId, id: runId } },
    data: { scored: { increment: n } },
  });
}
