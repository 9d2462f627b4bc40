import { cancelRun } from "#lib/rescore/pause.ts";
import { runState } from "#lib/store/runs.ts";
import { refuse } from "../../../../../answer.ts";
import { type RunContext, requestedRun } from "../../../../../run.ts";

/** A run with how far it is: `scored` of `comments`. */
export async function GET(_request: Request, { params }: RunContext): Promise<Response> {
  const run = await requestedRun(params);
  return run instanceof Response ? run : Response.json({ run: await runState(run.datasetId, run.id) });
}

/** Cancels a run that was never shown: it and its scores are gone. */
export async function DELETE(_request: Request, { params }: RunContext): Promise<Response> {
  const run = await requestedRun(params);
  if (run instanceof Response) return run;
  const done = await cancelRun(run);
  return "refusal" in done ? refuse(409, done.refusal) : new Response(null, { status: 204 });
}
