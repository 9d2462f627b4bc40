import { findRun, type Run } from "#lib/store/runs.ts";
import { refuse } from "./answer.ts";
import { requestedDataset } from "./dataset.ts";

export type RunContext = { params: Promise<{ id: string; run: string }> };

/** The run an address names, or the answer that there is none. */
export async function requestedRun(params: RunContext["params"]): Promise<Run | Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const { run } = await params;
  const found = /^\d{1,9}$/.test(run) ? await findRun(dataset.id, Number(run)) : null;
  return found ?? refuse(404, `There is no run ${run} in this data set.`);
}
