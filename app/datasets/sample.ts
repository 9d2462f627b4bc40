import { notFound } from "next/navigation";
import { cache } from "react";
import { findSample, type Sample } from "#lib/store/samples.ts";
import { datasetOf } from "./dataset.ts";

/** The audit sample an address names; a page that does not exist where there is none. */
export const sampleOf = cache(async (id: string, sample: string): Promise<Sample> => {
  const { dataset } = await datasetOf(id);
  const found = /^\d{1,9}$/.test(sample) ? await findSample(dataset.id, Number(sample)) : null;
  return found ?? notFound();
});
