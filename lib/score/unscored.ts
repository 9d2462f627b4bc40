import type { Target } from "#lib/comment.ts";
import { unscoredLean } from "#lib/score/lean.ts";
import type { Fault, Verdict } from "#lib/score/scorer.ts";
import { unscoredTone } from "#lib/score/tone.ts";

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
