import type { Evidence, Target } from "#lib/comment.ts";
import { leanOf } from "#lib/score/lean.ts";
import type { Answer } from "#lib/score/llm/answer.ts";
import { locateQuotes } from "#lib/score/llm/quotes.ts";
import type { Verdict } from "#lib/score/scorer.ts";

/** An answer as a verdict. Its quotes are looked for in the text; one that is not there is no evidence. */
export function verdictOf(answer: Answer, text: string, targets: readonly Target[]): Verdict {
  const stances = targets.map(({ id }) => answer.stances[id] ?? "none");
  return {
    tone: TONES[answer.tone],
    stances,
    lean: leanOf(stances, targets),
    evidence: evidenceOf(answer, text, targets),
    chances: null,
  };
}

// A model asked for a label tells no degree: half way.
const TONES: Readonly<Record<Answer["tone"], Verdict["tone"]>> = {
  negative: { label: "negative", reason: "evidence", score: -0.5 },
  neutral: { label: "neutral", reason: "no-evidence", score: 0 },
  mixed: { label: "neutral", reason: "balanced", score: 0 },
  positive: { label: "positive", reason: "evidence", score: 0.5 },
};

function evidenceOf({ stances, quotes }: Answer, text: string, targets: readonly Target[]): Evidence[] {
  const known = new Set(targets.map(({ id }) => id));
  const telling = quotes.filter(({ target }) => known.has(target) && stances[target] !== "none");
  const places = locateQuotes(
    text,
    telling.map(({ quote }) => quote),
  );
  const evidence = telling.flatMap(({ target }, index): Evidence[] => {
    const place = places[index];
    return place == null
      ? []
      : [{ kind: "cue", ...place, weight: stances[target] === "against" ? -1 : 1, target }];
  });
  return evidence.sort((left, right) => left.start - right.start || left.end - right.end);
}
