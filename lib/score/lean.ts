import type { Side, Stance, Target } from "#lib/comment.ts";
import type { Verdict } from "#lib/score/scorer.ts";

type Lean = Verdict["lean"];

export const unscoredLean: Lean = { label: "unscored", reason: "unscored" };

/** Where a comment leans, from its stances: sign(russia − west), each side being the sign of its targets' sum. */
export function leanOf(stances: readonly Stance[], targets: readonly Target[]): Lean {
  const russia = Math.sign(sumOf("russia", stances, targets));
  const west = Math.sign(sumOf("west", stances, targets));
  const lean = Math.sign(russia - west);
  if (lean > 0) return { label: "pro-russia", reason: russia > 0 ? "favour" : "opposition" };
  if (lean < 0) return { label: "pro-west", reason: west > 0 ? "favour" : "opposition" };
  if (russia === 0) return { label: "neither", reason: "no-stance" };
  return { label: "neither", reason: russia < 0 ? "against-both" : "for-both" };
}

const VALUE: Record<Stance, number> = { favour: 1, against: -1, none: 0 };

function sumOf(side: Side, stances: readonly Stance[], targets: readonly Target[]): number {
  return targets.reduce(
    (sum, target, place) => (target.side === side ? sum + VALUE[stances[place] ?? "none"] : sum),
    0,
  );
}
