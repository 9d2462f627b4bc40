import { packEvidence } from "./comment/packed-evidence.ts";
import { scorerOf } from "./score/scorers.ts";
import { commentsToScore, writeScores } from "./store/rescoring.ts";
import { activateRun, createRun, type Run } from "./store/runs.ts";

const BATCH = 2_000;

/** Scores a data set anew with the present version of a run's engine, as a new run, and then shows that one. */
export async function rescore(old: Run): Promise<Run> {
  const scorer = scorerOf(old.engine);
  const run = await createRun(old.datasetId, scorer, old.targets);
  for await (const comments of commentsToScore(run.datasetId, BATCH)) {
    const verdicts = await scorer.score(comments, run.targets);
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
