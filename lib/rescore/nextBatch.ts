import { faultAmong } from "../score/open.ts";
import { nextToScore, writeScores } from "../store/rescoring.ts";
import { findRun, type Run, settleRun, turnRun } from "../store/runs.ts";
import { canExtend, engineGone, isOutside, type Scoring } from "./scoring.ts";

/** Small: the database client keeps its last hundred queries with all their values. */
const BATCH = 1_000;
/** An engine that waits for others takes its time, and a run is halted between batches. */
const BATCH_OUTSIDE = 100;

/**
 * Scores the next batch of a run and gives the run as it stands then; null where it is gone. Does nothing to a run
 * that is not to be scored. Everything it goes by is in the database, so that it does not matter who calls it, nor
 * what became of the one who called it before. An engine that fails makes the run fail, with its message; one outside
 * this process that cannot be had for now halts it, and what it answered is kept.
 */
export async function nextBatch(
  of: Pick<Run, "datasetId" | "id">,
  scoring: Scoring,
  take?: number,
): Promise<Run | null> {
  const run = await findRun(of.datasetId, of.id);
  if (run?.status !== "scoring") return run;
  const outside = isOutside(run, scoring.engines);
  if (!canExtend(run, scoring.engines)) {
    return halted(run, outside ? "paused" : "failed", engineGone(run, scoring.engines));
  }
  const comments = await nextToScore(run, take ?? (outside ? BATCH_OUTSIDE : BATCH));
  if (comments.length === 0) await settleRun(run);
  else {
    const verdicts = await scoring.score(run, comments).catch((error: unknown) => error as Error);
    if (verdicts instanceof Error) return halted(run, "failed", `${run.engine} failed: ${verdicts.message}`);
    const fault = faultAmong(verdicts);
    if (fault?.of === "engine") return halted(run, "paused", `${run.engine} stopped: ${fault.message}`);
    await writeScores(
      run,
      comments.map((comment, index) => {
        const verdict = verdicts[index];
        if (verdict === undefined) throw new Error(`The engine ${run.engine} gave too few verdicts`);
        return { ...comment, verdict };
      }),
    );
  }
  return findRun(run.datasetId, run.id);
}

async function halted(run: Run, status: "paused" | "failed", message: string): Promise<Run | null> {
  await turnRun(run, ["scoring"], { status, message });
  return findRun(run.datasetId, run.id);
}
