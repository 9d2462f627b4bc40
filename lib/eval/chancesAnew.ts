import type { Chances } from "../score/scorer.ts";
import { scorerOf } from "../score/scorers.ts";
import type { Run } from "../store/runs.ts";
import { textsOf } from "../store/texts.ts";

/** Of more comments, so many tell enough. */
const MOST = 5_000;

/**
 * How sure a run's engine is of comments, by their ids. Chances are not kept with a verdict, but an engine that scores
 * here gives the same again; of one that waits for others, or has another version by now, there are none.
 */
export async function chancesAnew(
  run: Pick<Run, "datasetId" | "engine" | "version" | "targets">,
  commentIds: readonly string[],
): Promise<Map<string, Chances>> {
  const scorer = scorerOf(run.engine);
  if (scorer.outside !== undefined || scorer.version !== run.version) return new Map();
  const comments = [...(await textsOf(run.datasetId, commentIds.slice(0, MOST)))];
  const verdicts = await scorer.score(
    comments.map(([, comment]) => comment),
    run.targets,
  );
  return new Map(
    comments.flatMap(([id], index) => {
      const chances = verdicts[index]?.chances ?? null;
      return chances === null ? [] : [[id, chances] as const];
    }),
  );
}
