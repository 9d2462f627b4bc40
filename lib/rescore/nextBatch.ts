import { nextToScore, writeScores } from "../store/rescoring.ts";
import { findRun, type Run, settleRun, turnRun } from "../store/runs.ts";
import { canExtend, engineGone, type Scoring } from "./scoring.ts";

/** Small: the database client keeps its last hundred queries with all their values. */
const BATCH = 1_000;

/**
 * Scores the next batch of a run and gives the run as it stands then; null where it is gone. Does nothing to a run
 * that is not to be scored. Everything it goes by is in the database, so that it does not matter who calls it, nor
 * what became of the one who called it before. An engine that fails makes the run fail, with its message.
 */
export async function nextBatch(
  of: Pick<Run, "datasetId" | "id">,
  scoring: Scoring,
  take = BATCH,
): Promise<Run | null> {
  const run = await findRun(of.datasetId, of.id);
  if (run?.status !== "scoring") return run;
  if (!canExtend(run, scoring.engines)) return failed(run, engineGone(run, scoring.engines));
  const comments = await nextToScore(run, take);
  if (comments.length === 0) await settleRun(run);
  else {
    const verdicts = await scoring
      .score(run.engine, comments, run.targets)
      .catch((error: unknown) => error as Error);
    if (verdicts instanceof Error) return failed(run, `${run.engine} failed: ${verdicts.message}`);
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

async function failed(run: Run, message: string): Promise<Run | null> {
  await turnRun(run, ["scoring"], { status: "failed", message });
  return findRun(run.datasetId, run.id);
}
