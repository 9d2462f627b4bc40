import type { Target } from "../comment.ts";
import type { Labels } from "../label/file.ts";
import type { Scorer } from "../score/scorer.ts";

/** What an engine must beat to be worth anything. It may look at the labels it is then measured on. */
export type Baseline = {
  id: string;
  scorer(labels: readonly Labels[], targets: readonly Target[]): Scorer;
};
