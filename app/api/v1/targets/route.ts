import { EVERY_DATASET, knownTargets } from "#lib/store/targets.ts";
import { savedTarget } from "../../targets.ts";

/** The targets that hold for every data set, retired ones too. */
export async function GET(): Promise<Response> {
  return Response.json({ targets: await knownTargets(EVERY_DATASET) });
}

/** Adds one: {"name", "side": "russia" | "west" | "none", "aliases": {"en": ["…"]}}. */
export async function POST(request: Request): Promise<Response> {
  return savedTarget(request, EVERY_DATASET, null);
}
