import { retireTarget } from "#lib/store/targets.ts";
import { requestedDataset } from "../../../../../dataset.ts";
import { type DatasetTargetContext, onOwn, savedTarget } from "../../../../../targets.ts";

/** Changes a target of this data set; of a common one, its version here alone. */
export async function PUT(request: Request, { params }: DatasetTargetContext): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : savedTarget(request, dataset.id, (await params).target);
}

/** Retires it in this data set alone. */
export async function DELETE(_request: Request, context: DatasetTargetContext): Promise<Response> {
  return onOwn(context, retireTarget);
}
