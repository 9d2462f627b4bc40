import { setTimeout as sleep } from "node:timers/promises";
import { type Scoring, scoringHere } from "#lib/rescore/scoring.ts";
import type { Scorer, Verdict } from "#lib/score/scorer.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";

/** The lexicon under another version, which may see things differently, take its time, or fail. */
export function lexicon(version: string, change: Partial<Pick<Scorer, "score">> = {}): Scorer {
  return { ...lexiconScorer, version, ...change };
}

export function scoringBy(...engines: Scorer[]): Scoring {
  return scoringHere(engines);
}

/** Sees every comment that is long as one for Russia, and in good spirits. */
export const contrary: Scorer["score"] = async (comments, targets) => {
  const verdicts = await lexiconScorer.score(comments, targets);
  return verdicts.map((verdict, index): Verdict => {
    if ((comments[index]?.text.length ?? 0) < 20) return verdict;
    return {
      ...verdict,
      tone: { label: "positive", reason: "evidence", score: 0.5 },
      stances: targets.map(({ side }) => (side === "russia" ? "favour" : "none")),
      lean: { label: "pro-russia", reason: "favour" },
    };
  });
};

export const slowly =
  (ms: number): Scorer["score"] =>
  async (comments, targets) => {
    await sleep(ms);
    return lexiconScorer.score(comments, targets);
  };
