import { packEvidence } from "./comment/packed-evidence.ts";
import { faultAmong, openScorer } from "./score/open.ts";
import { scorerOf } from "./score/scorers.ts";
import { answersOf } from "./store/answers.ts";
import { commentsToScore, writeScores } from "./store/rescoring.ts";
import { activateRun, createRun, type Run } from "./store/runs.ts";

const BATCH = 2_000;

/**
 * Scores a data set anew with the present version of a run's engine, as a new run, and then shows that one. Throws where
 * the engine fails as a whole; what a remote one answered until then is kept, so that another try begins there.
 */
export async function rescore(old: Run): Promise<Run> {
  const run = await createRun(old.datasetId, scorerOf(old.engine), old.targets);
  const scorer = openScorer(run, answersOf(run.datasetId));
  for await (const comments of commentsToScore(run.datasetId, BATCH)) {
    const verdicts = await scorer.score(comments, run.targets);
    const fault = faultAmong(verdicts);
    if (fault?.of === "engine") throw new Error(`The engine ${run.engine} stopped: ${fault.message}`);
    await writeScores(
      run,
      comments.flatMap((comment, index) => {
        const verdict = verdicts[index];
        return verdict === undefined
          ? []
          : [{ ...comment, verdict: { ...verdict, evidence: packEvidence(verdict.evidence) } }];
      }),
    );
  }
  await activateRun(run);
  return run;
}
