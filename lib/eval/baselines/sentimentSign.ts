import Sentiment from "sentiment";
import type { Stance, Target } from "../../comment.ts";
import { leanOf } from "../../score/lean.ts";
import type { Verdict } from "../../score/scorer.ts";
import type { Baseline } from "../baseline.ts";

const sentiment = new Sentiment();
/** A word weighs 5 at most. */
const STRONGEST = 5;

/**
 * What tools of this kind do: the sign of the sum of happy and angry words is the tone, and is taken for the stance
 * towards Russia.
 */
export const sentimentSign: Baseline = {
  id: "sentiment-sign",
  scorer: () => ({
    id: "sentiment-sign",
    version: "5.0.2",
    languages: ["en"],
    score: async (comments, targets) => comments.map(({ text }) => verdictOn(text, targets)),
  }),
};

function verdictOn(text: string, targets: readonly Target[]): Verdict {
  const { comparative } = sentiment.analyze(text);
  const sign = Math.sign(comparative);
  const stances = targets.map(({ side }): Stance => (side === "russia" ? stanceOf(sign) : "none"));
  return {
    tone: {
      label: sign > 0 ? "positive" : sign < 0 ? "negative" : "neutral",
      reason: sign === 0 ? "no-evidence" : "evidence",
      score: comparative / STRONGEST,
    },
    stances,
    lean: leanOf(stances, targets),
    evidence: [],
    chances: null,
  };
}

function stanceOf(sign: number): Stance {
  if (sign === 0) return "none";
  return sign > 0 ? "favour" : "against";
}
