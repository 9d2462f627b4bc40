import type { Target } from "../comment.ts";
import type { Labels } from "../label/file.ts";
import { forgetful } from "../score/forgetful.ts";
import { openScorer } from "../score/open.ts";
import type { Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import { baselines } from "./baselines.ts";

/** Every engine that can be measured. */
export const measurable: readonly string[] = [...scorers, ...baselines].map(({ id }) => id);

/** What is measured where nothing else is asked for: the default engine first, the others are compared with it. */
export const measuredByDefault: readonly string[] = [
  ...new Set([scorers[0]?.id ?? "lexicon", "lexicon", ...baselines.map(({ id }) => id)]),
];

/** An engine of the product, or a baseline that may look at the labels; null where there is none of that name. */
export function engineFor(id: string, labels: readonly Labels[], targets: readonly Target[]): Scorer | null {
  const scorer = scorers.find((one) => one.id === id);
  if (scorer !== undefined) return openScorer({ engine: id, version: scorer.version }, forgetful);
  return baselines.find((baseline) => baseline.id === id)?.scorer(labels, targets) ?? null;
}
