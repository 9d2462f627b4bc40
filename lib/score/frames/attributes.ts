import { cueAt } from "#lib/score/frames/cue-index.ts";
import type { Mention } from "#lib/score/mentions.ts";
import type { Rule } from "#lib/score/rule.ts";
import { rulesFor, type Scene, sameClause, wordAt } from "#lib/score/scene.ts";

/** What is said to be a target's own: "X's lies", "X propaganda", "crimes of X". */
export function attributeRules(scene: Scene): Rule[] {
  return scene.mentions.flatMap((mention) => [...ownedAfter(scene, mention), ...ofBefore(scene, mention)]);
}

const OWNED_WITHIN = 3;

function ownedAfter(scene: Scene, mention: Mention): Rule[] {
  const within = mention.possessive ? OWNED_WITHIN : 1;
  for (let at = mention.last + 1; at <= mention.last + within; at++) {
    if (!sameClause(scene, at, mention.last)) return [];
    const rules = rulesAt(scene, mention, at);
    if (rules.length > 0) return rules;
  }
  return [];
}

const NOUN_WITHIN = 2;

function ofBefore(scene: Scene, mention: Mention): Rule[] {
  const { of, from, determiners, prepositions } = scene.frames.grammar;
  let at = mention.first - 1;
  while (at > mention.first - 3 && determiners.has(wordAt(scene, at))) at--;
  const mayOwn = mention.roles === null ? of.size === 0 : mention.roles.has("owner");
  const genitive = mayOwn && !prepositions.has(wordAt(scene, at));
  const owns = genitive || of.has(wordAt(scene, at));
  if (!(owns || from.has(wordAt(scene, at))) || !sameClause(scene, at, mention.first)) return [];
  // "Преступления России", "ложь НАТО": the form of the name, or its place, stands for "of".
  if (genitive) at++;
  for (let back = 1; back <= NOUN_WITHIN; back++) {
    if (!sameClause(scene, at - back, at)) return [];
    const rules = rulesAt(scene, mention, at - back);
    if (rules.length > 0) return rules.filter(({ weight }) => owns || weight < 0);
  }
  return badWordOf(scene, mention, at);
}

const NAMED_BAD = -1.5;
const BAD_WITHIN = 3;

/** "A ridiculous statement of X": a bad word before the noun that is X's. */
function badWordOf(scene: Scene, mention: Mention, of: number): Rule[] {
  for (let bad = of - 2; bad >= of - BAD_WITHIN; bad--) {
    const weight = scene.feelingAt[bad] ?? 0;
    if (weight <= NAMED_BAD && isNounPhrase(scene, bad, of))
      return rulesFor(mention, "a bad word of its", -1, bad, of);
  }
  return [];
}

/** Whether nothing but adjectives and a noun can stand from a bad word to "of": "arrested the head of" is none. */
function isNounPhrase(scene: Scene, bad: number, of: number): boolean {
  if (!sameClause(scene, bad, of)) return false;
  for (let at = bad + 1; at < of; at++)
    if (scene.frames.grammar.determiners.has(wordAt(scene, at))) return false;
  return true;
}

function rulesAt(scene: Scene, mention: Mention, at: number): Rule[] {
  const cue = cueAt(scene.frames.attributes, scene.reading.tokens, at);
  if (cue === undefined || (at < mention.first && cue.frame.done === true && !isBy(scene, at + cue.length)))
    return [];
  // What belongs to X is taken for granted: "I don't believe X's lies" still says that X lies.
  return rulesFor(mention, cue.frame.id, cue.frame.weight, at, at + cue.length - 1);
}

function isBy(scene: Scene, at: number): boolean {
  return scene.frames.grammar.by.has(wordAt(scene, at));
}
