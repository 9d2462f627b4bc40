import { cueAt } from "#lib/score/frames/cue-index.ts";
import type { Mention } from "#lib/score/mentions.ts";
import { isNegated } from "#lib/score/negation.ts";
import type { Rule } from "#lib/score/rule.ts";
import { rulesFor, type Scene, sameClause, wordAt } from "#lib/score/scene.ts";

/** What targets are said to be: "X is a liar", and what they are called: "lying X". */
export function predicateRules(scene: Scene): Rule[] {
  return scene.mentions.flatMap((mention) => [...saidOf(scene, mention), ...calledBefore(scene, mention)]);
}

const COPULA_WITHIN = 2;
const PREDICATE_WITHIN = 5;

function saidOf(scene: Scene, mention: Mention): Rule[] {
  const copula = copulaAfter(scene, mention);
  if (copula < 0) return [];
  for (let at = copula + 1; at <= copula + PREDICATE_WITHIN; at++) {
    if (!sameClause(scene, at, copula)) return [];
    const cue = cueAt(scene.frames.predicates, scene.reading.tokens, at);
    if (cue === undefined && scene.frames.grammar.prepositions.has(wordAt(scene, at))) return [];
    if (cue === undefined) continue;
    const weight = isNegated(scene.reading.negation, at) ? -cue.frame.weight * DENIAL : cue.frame.weight;
    return rulesFor(mention, cue.frame.id, weight, at, at + cue.length - 1);
  }
  return [];
}

const DENIAL = 0.7;

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
