import { knownTargets } from "#lib/store/targets.ts";
import { requestedDataset } from "../../../../dataset.ts";
import { type DatasetContext, savedTarget } from "../../../../targets.ts";

/** The targets of a data set: the common ones and its own, retired ones too. */
export async function GET(_request: Request, { params }: DatasetContext): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ targets: await knownTargets(dataset.id) });
}

/** Adds one of its own. */
export async function POST(request: Request, { params }: DatasetContext): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : savedTarget(request, dataset.id, null);
}
