import type { Stance, Target } from "../comment.ts";
import { leanOf } from "../score/lean.ts";

/** The lean that follows from labelled stances by the rule; null where a stance that counts for it is not labelled. */
export function impliedLean(stances: readonly (string | null)[], targets: readonly Target[]): string | null {
  const counting = targets.filter(({ side }, place) => side !== "none" && stances[place] == null);
  if (counting.length > 0 || targets.every(({ side }) => side === "none")) return null;
  return leanOf(
    stances.map((stance) => (stance ?? "none") as Stance),
    targets,
  ).label;
}
