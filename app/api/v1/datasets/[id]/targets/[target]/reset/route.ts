import { resetTarget } from "#lib/store/targets.ts";
import { type DatasetTargetContext, onOwn } from "../../../../../../targets.ts";

/** Drops this data set's version of a common target. */
export async function POST(_request: Request, context: DatasetTargetContext): Promise<Response> {
  return onOwn(context, resetTarget);
}
