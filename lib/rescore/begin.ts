import type { Target } from "../comment.ts";
import type { Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import { activeRun, type Run, runWith, turnRun } from "../store/runs.ts";
import { allClashes } from "../targets/clashes.ts";

/** What a data set is to be scored with. */
export type Wanted = {
  engine: string;
  targets: readonly Target[];
  /** To be shown as soon as it is whole. */
  promote?: boolean;
  /** Why it is made, where nobody asked. */
  message?: string;
};

/** `begun` is false where a run of just this engine, version and targets was ready already. */
export type Begun = { run: Run; begun: boolean } | { refusal: string };

/**
 * Begins a run of a data set, or goes on with an unfinished one of the same engine, version and targets. Nothing is
 * scored yet: that is `drive`, here or in the background.
 */
export async function beginRun(
  datasetId: number,
  { engine, targets, promote = false, message }: Wanted,
  engines: readonly Scorer[] = scorers,
): Promise<Begun> {
  const active = await activeRun(datasetId);
  if (active === null) return { refusal: "There is nothing to score yet: import comments first." };
  const scorer = engines.find(({ id }) => id === engine);
  if (scorer === undefined) {
    return { refusal: `There is no engine "${engine}"; there is ${engines.map(({ id }) => id).join(", ")}.` };
  }
  const obstacle = scorer.outside?.obstacle() ?? null;
  if (obstacle !== null) return { refusal: `The engine ${engine} cannot score. ${obstacle}` };
  if (targets.length === 0) return { refusal: "There is no target to score: add one, or take one back." };
  const clashing = allClashes(targets);
  if (clashing.length > 0) return { refusal: clashing.join(" ") };
  const { run, fresh } = await runWith(datasetId, scorer, targets, message);
  if (run.id === active.id) {
    return {
      refusal: `Run ${run.id}, which is shown now, is of just this engine, version and targets: scoring anew would change nothing.`,
    };
  }
  if (!fresh && run.status === "ready") return { run, begun: false };
  // One that is under way goes on, and is shown at its end if either asked for that.
  const to = { status: "scoring" as const, ...(promote && { promote }), ...(!fresh && { message: null }) };
  await turnRun(run, ["scoring", "paused", "failed"], to);
  return { run: { ...run, ...to }, begun: true };
}
