import type { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { lexiconOf, lexicons } from "#lib/lexicon/lexicons.ts";
import { aliasesOf } from "#lib/score/aliases.ts";
import { evidenceOf } from "#lib/score/evidence.ts";
import { leanOf } from "#lib/score/lean.ts";
import { mentionsOf } from "#lib/score/mentions.ts";
import { feelingsOf } from "#lib/score/polarity.ts";
import { lexiconFor } from "#lib/score/readable.ts";
import { readingOf } from "#lib/score/reading.ts";
import { sceneOf } from "#lib/score/scene.ts";
import type { Scorable, Scorer, Verdict } from "#lib/score/scorer.ts";
import { stanceRules, stancesOf } from "#lib/score/stance.ts";
import { toneOf } from "#lib/score/tone.ts";
import { unscored } from "#lib/score/unscored.ts";

/** Word lists for the tone, frames for the stance: quick, and every verdict shows its reasons. */
export const lexiconScorer: Scorer = {
  id: "lexicon",
  version: "1.1.0",
  languages: lexicons.map(({ language }) => language),
  score: async (comments, targets) => comments.map((comment) => verdictOn(comment, targets)),
};

function verdictOn({ text, language }: Scorable, targets: readonly Target[]): Verdict {
  const lexicon = language === null ? lexiconFor(text, lexicons) : lexiconOf(language);
  return lexicon === undefined ? unscored(targets) : scored(text, lexicon, targets);
}

function scored(text: string, lexicon: Lexicon, targets: readonly Target[]): Verdict {
  const reading = readingOf(text, lexicon);
  const mentions = mentionsOf(reading, aliasesOf(targets, lexicon), lexicon.frames.grammar);
  const feelings = feelingsOf(reading, lexicon);
  const rules = stanceRules(sceneOf(reading, mentions, feelings, lexicon.frames), targets);
  const stances = stancesOf(rules, targets);
  return {
    tone: toneOf(feelings),
    stances,
    lean: leanOf(stances, targets),
    evidence: evidenceOf(reading, targets, { feelings, mentions, rules }),
    chances: null,
  };
}
