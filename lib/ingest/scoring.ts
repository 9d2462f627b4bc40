import type { Comment, Rejection } from "../comment.ts";
import { sourceId } from "../import/identity.ts";
import { judge, judgeWith } from "../score/judge.ts";
import { faultAmong, openScorer } from "../score/open.ts";
import { openPool, type Pool } from "../score/pool.ts";
import { answersOf } from "../store/answers.ts";
import type { Batch } from "../store/batch.ts";
import type { Run } from "../store/runs.ts";

/** A batch with the verdicts of a run. */
export type JudgedBatch = Pick<Batch, "scored" | "rejections" | "fault"> & { run: Run };

export type Scoring = {
  judged(batch: readonly (Comment | Rejection)[]): Promise<JudgedBatch>;
  /** From now on by another run. */
  turnTo(run: Run): void;
  close(): Promise<void>;
};

/**
 * Scores batches of an import. A file of one batch is scored here and now; threads are started only for more, and only
 * for an engine that computes. Where an engine fails, the comments are judged all the same: unscored, with a fault.
 */
export function scoringOf(first: Run): Scoring {
  const opened = (run: Run) => ({ run, scorer: openScorer(run, answersOf(run.datasetId)) });
  let current = opened(first);
  let batches = 0;
  let pool: Pool | null = null;
  const verdictsOn = ({ run, scorer }: typeof current, texts: readonly string[]) => {
    if (scorer.outside !== undefined) return judgeWith(scorer, texts, run.targets);
    batches += 1;
    if (batches > 1) pool ??= openPool();
    return (pool?.judge ?? judge)(run.engine, texts, run.targets);
  };
  return {
    turnTo: (run) => {
      if (run.id !== current.run.id) current = opened(run);
    },
    async judged(batch) {
      const { run } = current;
      const comments = batch.filter((item): item is Comment => "contentHash" in item);
      const rejections = batch.filter((item): item is Rejection => "reason" in item);
      const verdicts = await verdictsOn(
        current,
        comments.map(({ text }) => text),
      );
      const scored = comments.flatMap((comment, index) => {
        const judged = verdicts[index];
        return judged === undefined ? [] : [{ comment, sourceId: sourceId(comment.source), ...judged }];
      });
      return { run, scored, rejections, fault: faultOf(run, scored) };
    },
    close: async () => pool?.close(),
  };
}

function faultOf({ engine }: Run, scored: readonly { verdict: Parameters<typeof faultAmong>[0][number] }[]) {
  const fault = faultAmong(scored.map(({ verdict }) => verdict));
  return fault === null ? null : `The engine ${engine} gave no verdict: ${fault.message}`;
}
