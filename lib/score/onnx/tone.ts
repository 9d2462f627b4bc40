import type { Ability } from "#lib/score/onnx/labels.ts";
import type { Verdict } from "#lib/score/scorer.ts";

type Tone = Verdict["tone"];

/** The tone of the likeliest label. Labels of the same tone add up: one star and two stars are both negative. */
export function toneByLabels(shares: readonly number[], { tones }: Extract<Ability, { kind: "tone" }>): Tone {
  const sums = { negative: 0, neutral: 0, positive: 0 };
  for (const [index, tone] of tones.entries()) sums[tone] += shares[index] ?? 0;
  const score = toScore(sums.positive - sums.negative);
  if (sums.neutral >= Math.max(sums.positive, sums.negative)) return neutral(score);
  return signed(score);
}

/** The tone of the likelier of "positive" and "negative", where `sign` says that one of them is likely. */
export function toneBySign(sign: 1 | 0 | -1, shares: { for: number; against: number }): Tone {
  const score = toScore(shares.for - shares.against);
  return sign === 0 ? neutral(score) : signed(score);
}

function signed(score: number): Tone {
  if (score === 0) return neutral(score);
  return { label: score < 0 ? "negative" : "positive", reason: "evidence", score };
}

function neutral(score: number): Tone {
  return { label: "neutral", reason: "no-evidence", score };
}

function toScore(difference: number): number {
  return Math.max(-1, Math.min(1, Math.round(difference * 1e3) / 1e3));
}
