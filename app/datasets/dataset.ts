import { notFound } from "next/navigation";
import { cache } from "react";
import { type Dataset, findDataset } from "#lib/store/datasets.ts";
import { activeRun, type Run } from "#lib/store/runs.ts";

/** The data set an address names, with the run that is shown; a page that does not exist where there is none. */
export const datasetOf = cache(async (id: string): Promise<{ dataset: Dataset; run: Run | null }> => {
  const dataset = /^\d{1,9}$/.test(id) ? await findDataset(Number(id)) : null;
  if (dataset === null) notFound();
  return { dataset, run: await activeRun(dataset.id) };
});
