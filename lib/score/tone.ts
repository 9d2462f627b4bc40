import type { Feeling } from "#lib/score/polarity.ts";
import type { Verdict } from "#lib/score/scorer.ts";

type Tone = Verdict["tone"];

export const unscoredTone: Tone = { label: "unscored", reason: "language", score: null };

// How fast feelings add up to certainty: a sum of 4 is a score of 0.72.
const SLOWNESS = 15;
const BALANCED_BELOW = 0.12;

/** The label of a sum of feelings; words of both signs that cancel are not the same as no words. */
export function toneOf(feelings: readonly Feeling[]): Tone {
  if (feelings.length === 0) return { label: "neutral", reason: "no-evidence", score: 0 };
  const sum = feelings.reduce((total, { weight }) => total + weight, 0);
  const score = sum / Math.sqrt(sum * sum + SLOWNESS);
  if (Math.abs(score) >= BALANCED_BELOW) {
    return { label: score < 0 ? "negative" : "positive", reason: "evidence", score };
  }
  const mixed = feelings.some(({ weight }) => weight < 0) && feelings.some(({ weight }) => weight > 0);
  return { label: "neutral", reason: mixed ? "balanced" : "no-evidence", score };
}
