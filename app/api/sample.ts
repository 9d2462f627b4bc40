import { findSample, type Sample } from "#lib/store/samples.ts";
import { refuse } from "./answer.ts";
import { requestedDataset } from "./dataset.ts";

export type SampleContext = { params: Promise<{ id: string; sample: string }> };

/** The audit sample an address names, or the answer that there is none. */
export async function requestedSample(params: SampleContext["params"]): Promise<Sample | Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const { sample } = await params;
  const found = /^\d{1,9}$/.test(sample) ? await findSample(dataset.id, Number(sample)) : null;
  return found ?? refuse(404, `There is no sample ${sample} in this data set.`);
}
