import type { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { aliasesOf } from "#lib/score/aliases.ts";
import { mentionsOf } from "#lib/score/mentions.ts";
import { feelingsOf } from "#lib/score/polarity.ts";
import { type Reading, readingOf } from "#lib/score/reading.ts";
import type { Rule } from "#lib/score/rule.ts";
import { sceneOf } from "#lib/score/scene.ts";
import { stanceRules } from "#lib/score/stance.ts";

/** What the frames of a lexicon say plainly: the rules that fired, and for each target −1, 0 or 1. */
export type Plain = { reading: Reading; rules: Rule[]; signs: number[] };

/** So much must the frames say together: below it they are right less often than not (docs/accuracy.md). */
const PLAIN = 1.5;

/** Null where the frames say nothing plain of any target. */
export function plainFrames(text: string, lexicon: Lexicon, targets: readonly Target[]): Plain | null {
  const reading = readingOf(text, lexicon);
  const mentions = mentionsOf(reading, aliasesOf(targets, lexicon), lexicon.frames.grammar);
  const scene = sceneOf(reading, mentions, feelingsOf(reading, lexicon), lexicon.frames);
  const rules = stanceRules(scene, targets);
  const signs = targets.map((_, place) => {
    const sum = rules.reduce((all, { target, weight }) => (target === place ? all + weight : all), 0);
    return Math.abs(sum) < PLAIN ? 0 : Math.sign(sum);
  });
  return signs.some((sign) => sign !== 0) ? { reading, rules, signs } : null;
}
