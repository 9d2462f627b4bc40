import type { Scorer } from "#lib/score/scorer.ts";
import { readableAs } from "#lib/score/undertone/languages.ts";
import { learned } from "#lib/score/undertone/model-file.ts";
import { verdictOn } from "#lib/score/undertone/verdict.ts";
import { unscored } from "#lib/score/unscored.ts";

/** Learned from labelled comments; targets are masked, so that it judges what is said and not of whom. */
export const undertoneScorer: Scorer = {
  id: "undertone",
  version: "1.2.0",
  languages: ["en", "ru", "uk", "hy"],
  score: async (comments, targets) => {
    const known = learned();
    return comments.map((comment) => {
      const read = readableAs(comment, known.languages);
      return read === null ? unscored(targets) : verdictOn(comment.text, targets, known, read.lexicon);
    });
  },
};
