import type { Target } from "#lib/comment.ts";
import { leanOf, unscoredLean } from "#lib/score/lean.ts";
import type { Fault, Verdict } from "#lib/score/scorer.ts";
import { toneOf, unscoredTone } from "#lib/score/tone.ts";

/** The verdict on a comment in a language the engine does not read. */
export function unscored(targets: readonly Target[]): Verdict {
  return {
    tone: unscoredTone,
    stances: targets.map(() => "none"),
    lean: unscoredLean,
    evidence: [],
    chances: null,
  };
}

/** The absence of a verdict, and why: the engine failed. */
export function failed(targets: readonly Target[], fault: Fault): Verdict {
  return { ...unscored(targets), tone: { ...unscoredTone, reason: "failed" }, fault };
}

/** The verdict on a text that says nothing: no model need be asked. */
export function wordless(targets: readonly Target[]): Verdict {
  const stances = targets.map(() => "none" as const);
  return { ...unscored(targets), tone: toneOf([]), stances, lean: leanOf(stances, targets) };
}

/** True for a text with a letter, a digit or an emoji in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
