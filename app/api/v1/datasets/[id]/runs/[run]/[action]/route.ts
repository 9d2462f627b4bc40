import { scoreInBackground } from "#lib/rescore/background.ts";
import { pauseRun, resumeRun } from "#lib/rescore/pause.ts";
import { promoteRun } from "#lib/rescore/promote.ts";
import { type Run, runState } from "#lib/store/runs.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedRun } from "../../../../../../run.ts";

type Context = { params: Promise<{ id: string; run: string; action: string }> };

const ACTIONS: Readonly<Record<string, (run: Run) => Promise<{ refusal: string } | object>>> = {
  pause: (run) => pauseRun(run),
  resume: (run) => resumeRun(run),
  promote: (run) => promoteRun(run.datasetId, run.id),
};

/**
 * Pauses, resumes or promotes a run and answers with it. 202 where there is more to score first, as after a promotion
 * of a run that comments have come in since.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const run = await requestedRun(params);
  if (run instanceof Response) return run;
  const { action } = await params;
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (act === undefined) {
    return refuse(404, `There is no "${action}" for runs; there are ${Object.keys(ACTIONS).join(", ")}.`);
  }
  const done = await act(run);
  if ("refusal" in done) return refuse(409, String(done.refusal));
  const now = await runState(run.datasetId, run.id);
  if (now?.status === "scoring") scoreInBackground(now);
  return Response.json({ run: now }, { status: now?.status === "scoring" ? 202 : 200 });
}
