import { type Dataset, findDataset } from "../store/datasets.ts";
import { Misuse } from "./misuse.ts";

/** The data set of a name, or else of a number. */
export async function datasetNamed(name: string): Promise<Dataset> {
  const dataset =
    (await findDataset(name)) ?? (/^\d{1,9}$/.test(name) ? await findDataset(Number(name)) : null);
  if (dataset === null) throw new Misuse(`there is no data set "${name}"`);
  return dataset;
}
