import { cueAt } from "#lib/score/frames/cue-index.ts";
import type { Mention } from "#lib/score/mentions.ts";
import { isNegated } from "#lib/score/negation.ts";
import type { Rule } from "#lib/score/rule.ts";
import { isHeld, mentionOn, rulesFor, type Scene, sameClause, wordAt } from "#lib/score/scene.ts";

/** What targets are said to be: "X is a liar", and what they are called: "lying X". */
export function predicateRules(scene: Scene): Rule[] {
  return scene.mentions.flatMap((mention) => [...saidOf(scene, mention), ...calledBefore(scene, mention)]);
}

const COPULA_WITHIN = 2;
const PREDICATE_WITHIN = 5;
// Where "is" comes last, little follows it: "Պուտինն է մեղավոր".
const FRONTED_WITHIN = 2;

function saidOf(scene: Scene, mention: Mention): Rule[] {
  if (mention.roles !== null && !mention.roles.has("agent")) return [];
  const said = bareSaidOf(scene, mention);
  const copula = said.length > 0 ? -1 : copulaAfter(scene, mention);
  if (copula < 0) return said;
  // A dash that stands for "is" ends a clause otherwise.
  const start = scene.reading.tokens[copula]?.kind === "mark" ? copula + 1 : copula;
  const { bare } = scene.frames.grammar;
  const within = bare === "last" ? FRONTED_WITHIN : PREDICATE_WITHIN;
  for (let at = copula + 1; at <= copula + within; at++) {
    if (!sameClause(scene, at, start) || (bare !== undefined && wordAt(scene, at) === ",")) return [];
    const cue = cueAt(scene.frames.predicates, scene.reading.tokens, at);
    if (cue === undefined && scene.frames.grammar.prepositions.has(wordAt(scene, at))) return [];
    if (cue === undefined) continue;
    const weight = isDenied(scene, at, cue.length) ? -cue.frame.weight * DENIAL : cue.frame.weight;
    return rulesFor(mention, cue.frame.id, weight, at, at + cue.length - 1);
  }
  return [];
}

const DENIAL = 0.7;
/** A negator among the words of a cue, as in "not alone", is what it says and does not turn it. */
function isDenied({ reading: { negation } }: Scene, at: number, length: number): boolean {
  const negator = negation.negator[at] ?? -1;
  return isNegated(negation, at) && (negator < at || negator >= at + length);
}

const BARE_WITHIN = { close: 3, last: 4 };

/** "Путин не друг", "Rusya bizim tek dostumuz". */
function bareSaidOf(scene: Scene, mention: Mention): Rule[] {
  const { bare } = scene.frames.grammar;
  if (bare === undefined || mention.possessive || isHeld(scene, mention)) return [];
  for (let at = mention.last + 1; at <= mention.last + BARE_WITHIN[bare]; at++) {
    if (!sameClause(scene, at, mention.last) || mentionOn(scene, at) !== undefined) return [];
    const cue = cueAt(scene.frames.predicates, scene.reading.tokens, at);
    if (cue !== undefined && (bare === "close" || endsClause(scene, at + cue.length))) {
      const denied = isDenied(scene, at, cue.length);
      const weight = denied ? -cue.frame.weight * DENIAL : cue.frame.weight;
      return rulesFor(mention, cue.frame.id, weight, at, at + cue.length - 1);
    }
    if (bare === "close" && !isSmall(scene, at)) return [];
  }
  return [];
}

function isSmall(scene: Scene, at: number): boolean {
  const { determiners, linking } = scene.frames.grammar;
  return determiners.has(wordAt(scene, at)) || linking?.has(wordAt(scene, at)) === true;
}

function endsClause(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (token === undefined || token.kind !== "word" || !sameClause(scene, at - 1, at)) return true;
  return scene.frames.grammar.be.has(token.word) || scene.reading.negation.negator[at - 1] === at;
}

function copulaAfter(scene: Scene, mention: Mention): number {
  const { be } = scene.frames.grammar;
  for (let at = mention.last + 1; at <= mention.last + COPULA_WITHIN; at++) {
    if (!sameClause(scene, at, mention.last)) return -1;
    if (be.has(wordAt(scene, at))) return at;
  }
  return -1;
}

function calledBefore(scene: Scene, mention: Mention): Rule[] {
  const at = mention.first - 1;
  if (at < 0 || !sameClause(scene, at, mention.first)) return [];
  const cue = cueAt(scene.frames.predicates, scene.reading.tokens, at);
  if (cue?.frame.called !== true || cue.length > 1) return [];
  if (isNegated(scene.reading.negation, at)) return [];
  return rulesFor(mention, cue.frame.id, cue.frame.weight * CALLED, at, at);
}

const CALLED = 0.7;
