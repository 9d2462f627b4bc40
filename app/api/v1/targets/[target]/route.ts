import { EVERY_DATASET, retireTarget } from "#lib/store/targets.ts";
import { onCommon, savedTarget, type TargetContext } from "../../../targets.ts";

export async function PUT(request: Request, { params }: TargetContext): Promise<Response> {
  return savedTarget(request, EVERY_DATASET, (await params).target);
}

/** Retires it: new runs go without, runs that scored it keep it. */
export async function DELETE(_request: Request, context: TargetContext): Promise<Response> {
  return onCommon(context, retireTarget);
}
