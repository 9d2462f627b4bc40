import { restoreTarget } from "#lib/store/targets.ts";
import { type DatasetTargetContext, onOwn } from "../../../../../../targets.ts";

/** Takes a retired target back into this data set. */
export async function POST(_request: Request, context: DatasetTargetContext): Promise<Response> {
  return onOwn(context, restoreTarget);
}
