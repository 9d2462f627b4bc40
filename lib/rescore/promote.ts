import type { Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import { activeRun, findRun, type Run, settleRun, turnRun } from "../store/runs.ts";
import { canExtend, engineGone } from "./scoring.ts";

/** `missing` comments came in since the run was whole: it is shown once those are scored too, which `drive` does. */
export type Promoted = { run: Run; missing: number } | { refusal: string };

const NOT_WHOLE = {
  scoring: "is still being scored",
  paused: "is paused: resume it",
  failed: "failed: resume it, or start another",
} as const;

/**
 * Makes a run the one whose figures are shown. A run from which comments are missing is set to be scored and then
 * shown. Rolling back is nothing else: the same for an older run.
 */
export async function promoteRun(
  datasetId: number,
  id: number,
  engines: readonly Scorer[] = scorers,
): Promise<Promoted> {
  const run = await findRun(datasetId, id);
  if (run === null) return { refusal: `There is no run ${id} in this data set.` };
  if ((await activeRun(datasetId))?.id === id) return { refusal: `Run ${id} is the one that is shown.` };
  if (run.status !== "ready")
    return { refusal: `Run ${id} ${NOT_WHOLE[run.status]}. Until it is whole it cannot be shown.` };
  const missing = await settleRun(run, true);
  if (missing > 0) {
    if (!canExtend(run, engines)) return { refusal: `${cameSince(missing)} ${engineGone(run, engines)}` };
    await turnRun(run, ["ready"], { status: "scoring", promote: true, message: null, reached: null });
  }
  return { run: (await findRun(datasetId, id)) ?? run, missing };
}

function cameSince(n: number): string {
  return n === 1 ? "A comment came in since." : `${n} comments came in since.`;
}
