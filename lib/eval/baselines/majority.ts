import type { Lean, Stance, Tone } from "../../comment.ts";
import type { Verdict } from "../../score/scorer.ts";
import type { Baseline } from "../baseline.ts";

/** Says of every comment what most of them are. */
export const majorityBaseline: Baseline = {
  id: "majority",
  scorer(labels, targets) {
    const verdict: Verdict = {
      tone: {
        label: commonest(labels.map(({ tone }) => tone as Tone | null)) ?? "neutral",
        reason: "no-evidence",
        score: 0,
      },
      stances: targets.map(
        (_, place) =>
          commonest(labels.map(({ stances }) => (stances[place] ?? null) as Stance | null)) ?? "none",
      ),
      lean: {
        label: commonest(labels.map(({ lean }) => lean as Lean | null)) ?? "neither",
        reason: "no-stance",
      },
      evidence: [],
      chances: null,
    };
    return {
      id: "majority",
      version: "1.0.0",
      languages: [],
      score: async (comments) => comments.map(() => verdict),
    };
  },
};

/** Of two as frequent the one that comes first. */
function commonest<T>(values: readonly (T | null)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
