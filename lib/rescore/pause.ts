import type { Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import { findRun, type Run, removeRun, turnRun } from "../store/runs.ts";
import { canExtend, engineGone } from "./scoring.ts";

type Of = Pick<Run, "datasetId" | "id">;
type Turned = { run: Run | null } | { refusal: string };

/** Halts a run; the batch under way may still be finished. */
export async function pauseRun(of: Of): Promise<Turned> {
  const done = await turnRun(of, ["scoring"], { status: "paused" });
  return done
    ? { run: await findRun(of.datasetId, of.id) }
    : { refusal: `Run ${of.id} is not being scored.` };
}

/** Lets a paused or failed run go on where it stood. */
export async function resumeRun(of: Of, engines: readonly Scorer[] = scorers): Promise<Turned> {
  const run = await findRun(of.datasetId, of.id);
  if (run !== null && !canExtend(run, engines)) return { refusal: engineGone(run, engines) };
  const done = await turnRun(of, ["paused", "failed"], { status: "scoring", message: null });
  return done
    ? { run: await findRun(of.datasetId, of.id) }
    : { refusal: `Run ${of.id} is neither paused nor did it fail.` };
}

/** Drops a run that was never shown, with the scores it has so far. */
export async function cancelRun(of: Of): Promise<Turned> {
  return (await removeRun(of))
    ? { run: null }
    : { refusal: `Run ${of.id} is shown, or was: its scores stay, so that every figure can be traced.` };
}
