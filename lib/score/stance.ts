import type { Stance, Target } from "#lib/comment.ts";
import { attributeRules } from "#lib/score/frames/attributes.ts";
import { phraseRules } from "#lib/score/frames/phrases.ts";
import { predicateRules } from "#lib/score/frames/predicates.ts";
import { reproachRules } from "#lib/score/frames/reproaches.ts";
import { soleSubjectRules } from "#lib/score/frames/sole-subject.ts";
import { surroundingRules } from "#lib/score/frames/surroundings.ts";
import { verbRules } from "#lib/score/frames/verbs.ts";
import type { Rule } from "#lib/score/rule.ts";
import type { Scene } from "#lib/score/scene.ts";

/** The frames that fired, each stretch of text counted once for a target. */
export function stanceRules(scene: Scene, targets: readonly Target[]): Rule[] {
  const framed = strongest([...namedRules(scene), ...reproachRules(scene, targets)]);
  const spoken = new Set(framed.map(({ target }) => target));
  if (scene.frames.grammar.surmises !== true) return framed;
  if (scene.mentions.every(({ target }) => spoken.has(target))) return framed;
  const weak = [...soleSubjectRules(scene), ...surroundingRules(scene)].filter(
    ({ target }) => !spoken.has(target),
  );
  return [...framed, ...strongest(weak)];
}

function namedRules(scene: Scene): Rule[] {
  if (scene.mentions.length === 0) return [];
  return [...phraseRules(scene), ...verbRules(scene), ...predicateRules(scene), ...attributeRules(scene)];
}

/** Of rules that overlap for one target, the strongest. */
function strongest(rules: readonly Rule[]): Rule[] {
  if (rules.length < 2) return [...rules];
  const kept: Rule[] = [];
  const taken = new Map<number, Set<number>>();
  for (const rule of rules.toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight))) {
    const tokens = taken.get(rule.target) ?? new Set();
    taken.set(rule.target, tokens);
    if (overlaps(rule, tokens)) continue;
    for (let index = rule.first; index <= rule.last; index++) tokens.add(index);
    kept.push(rule);
  }
  return kept;
}

function overlaps({ first, last }: Rule, tokens: ReadonlySet<number>): boolean {
  for (let index = first; index <= last; index++) if (tokens.has(index)) return true;
  return false;
}

const ENOUGH = 0.5;

/** One stance a target, in the order of the targets. */
export function stancesOf(rules: readonly Rule[], targets: readonly Target[]): Stance[] {
  const sums = targets.map(() => 0);
  for (const { target, weight } of rules) sums[target] = (sums[target] ?? 0) + weight;
  return sums.map((sum) => (Math.abs(sum) < ENOUGH ? "none" : sum < 0 ? "against" : "favour"));
}
