import { notFound } from "next/navigation";
import { cache } from "react";
import { type Dataset, findDataset } from "#lib/store/datasets.ts";
import { activeRun, type Run } from "#lib/store/runs.ts";

type Found = { dataset: Dataset; run: Run | null };

/** The data set an address names, with the run that is shown; null where there is none. */
export const existing = cache(async (id: string): Promise<Found | null> => {
  const dataset = /^\d{1,9}$/.test(id) ? await findDataset(Number(id)) : null;
  return dataset === null ? null : { dataset, run: await activeRun(dataset.id) };
});

/** The same; a page that does not exist where there is none. */
export async function datasetOf(id: string): Promise<Found> {
  return (await existing(id)) ?? notFound();
}
