import { restoreTarget } from "#lib/store/targets.ts";
import { onCommon, type TargetContext } from "../../../../targets.ts";

/** Takes a retired target back. */
export async function POST(_request: Request, context: TargetContext): Promise<Response> {
  return onCommon(context, restoreTarget);
}
