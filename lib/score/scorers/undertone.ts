import type { Target } from "#lib/comment.ts";
import { unscoredLean } from "#lib/score/lean.ts";
import type { Scorer, Verdict } from "#lib/score/scorer.ts";
import { unscoredTone } from "#lib/score/tone.ts";
import { isReadable } from "#lib/score/undertone/languages.ts";
import { learned } from "#lib/score/undertone/model-file.ts";
import { verdictOn } from "#lib/score/undertone/verdict.ts";

/** Learned from labelled comments; targets are masked, so that it judges what is said and not of whom. */
export const undertoneScorer: Scorer = {
  id: "undertone",
  version: "1.0.0",
  languages: ["en", "ru"],
  score: async (comments, targets) => {
    const known = learned();
    return comments.map((comment) =>
      isReadable(comment, known.languages) ? verdictOn(comment.text, targets, known) : unscored(targets),
    );
  },
};

function unscored(targets: readonly Target[]): Verdict {
  return {
    tone: unscoredTone,
    stances: targets.map(() => "none"),
    lean: unscoredLean,
    evidence: [],
    chances: null,
  };
}
