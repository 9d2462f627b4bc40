import type { VerbFrame } from "#lib/lexicon/frames.ts";
import { casedRoles, isCased, isOwnFeeling, isPassive, type Roles } from "#lib/score/frames/cased-roles.ts";
import { type VerbCue, verbIndex } from "#lib/score/frames/verb-index.ts";
import type { Mention } from "#lib/score/mentions.ts";
import { isNegated } from "#lib/score/negation.ts";
import type { Rule } from "#lib/score/rule.ts";
import { mentionOn, rulesFor, type Scene, sameClause, wordAt } from "#lib/score/scene.ts";

/** What is said of targets by what they do and what is done to them. */
export function verbRules(scene: Scene): Rule[] {
  const index = verbIndex(scene.frames);
  const rules: Rule[] = [];
  const compelled = new Set<Mention>();
  for (let at = 0; at < scene.reading.tokens.length; at++) {
    if (mentionOn(scene, at) !== undefined) continue;
    const cues = index.get(wordAt(scene, at))?.filter((cue) => hasParticles(scene, cue, at));
    if (cues === undefined) continue;
    for (const cue of cues) rules.push(...rulesOf(scene, cue, at, compelled));
  }
  return rules;
}

const NOUN_WITHIN = 2;

function hasParticles(scene: Scene, { particles, noun }: VerbCue, at: number): boolean {
  if (noun !== null && !hasNoun(scene, noun, at)) return false;
  return particles.every((particle, offset) => wordAt(scene, at + 1 + offset) === particle);
}

function hasNoun(scene: Scene, noun: string, at: number): boolean {
  for (let back = 1; back <= NOUN_WITHIN; back++) {
    if (wordAt(scene, at - back) === noun && sameClause(scene, at - back, at)) return true;
  }
  return false;
}

function rulesOf(scene: Scene, cue: VerbCue, at: number, compelled: Set<Mention>): Rule[] {
  const { frame } = cue;
  const { agent, patient } = isCased(scene) ? casedRoles(scene, cue, at) : rolesOf(scene, cue, at);
  const denied = cue.form === "negative" || isNegated(scene.reading.negation, at);
  if (frame.compels === true && patient !== undefined) compelled.add(patient);
  const end = at + cue.particles.length;
  const rules: Rule[] = [];
  if (agent !== undefined && !compelled.has(agent)) {
    rules.push(...rulesFor(agent, frame.id, asDeed(scene, at, frame, denied), at, end));
  }
  const heldByOther = frame.attitude === true && agent !== undefined && agent.target !== patient?.target;
  if (patient !== undefined && !heldByOther) {
    const weight = frame.attitude === true ? asHeld(scene, at, frame.patient) : frame.patient;
    rules.push(...rulesFor(patient, frame.id, asSuffered(scene, at, frame, weight, denied), at, end));
  }
  return rules;
}

function rolesOf(scene: Scene, cue: VerbCue, at: number): Roles {
  const before = subjectBefore(scene, at);
  const after = objectAfter(scene, at + cue.particles.length);
  const by = byAfter(scene, at + cue.particles.length);
  if (cue.form === "participle" && (by !== undefined || isPassive(scene, at)))
    return { agent: by, patient: before };
  return { agent: before, patient: after };
}

const SUBJECT_WITHIN = 6;

/** The mention a verb says something of: the nearest before it in its clause, unless a preposition holds it. */
function subjectBefore(scene: Scene, at: number): Mention | undefined {
  const { prepositions, determiners, of } = scene.frames.grammar;
  for (let index = at - 1; index >= 0 && index >= at - SUBJECT_WITHIN; index--) {
    if (!sameClause(scene, index, at)) return undefined;
    const mention = mentionOn(scene, index);
    if (mention === undefined) continue;
    let lead = mention.first - 1;
    while (lead >= 0 && (determiners.has(wordAt(scene, lead)) || mentionOn(scene, lead) !== undefined))
      lead--;
    const holder = wordAt(scene, lead);
    // "Warnings of an X provoked war": right before the verb, what "of" holds may act all the same.
    const free = of.has(holder) && mention.last === at - 1;
    const held = mention.possessive || (!free && prepositions.has(holder) && sameClause(scene, lead, at));
    return held ? undefined : mention;
  }
  return undefined;
}

const OBJECT_WITHIN = 4;

/** The mention a verb is done to: soon after it, with no preposition between. */
function objectAfter(scene: Scene, at: number): Mention | undefined {
  const { prepositions, be } = scene.frames.grammar;
  for (let index = at + 1; index <= at + OBJECT_WITHIN; index++) {
    if (!sameClause(scene, index, at)) return undefined;
    const mention = mentionOn(scene, index);
    if (mention !== undefined) return mention.possessive ? undefined : mention;
    const word = wordAt(scene, index);
    if (prepositions.has(word) || be.has(word) || word === ",") return undefined;
  }
  return undefined;
}

function byAfter(scene: Scene, at: number): Mention | undefined {
  const { by } = scene.frames.grammar;
  for (let index = at + 1; index <= at + 3; index++) {
    if (by.has(wordAt(scene, index)) && sameClause(scene, index, at)) return objectAfter(scene, index);
  }
  return undefined;
}

const OTHERS = -0.5;

/** "They all blame X" is said by one who does not; "X-ին հայհոյում են" says nothing of its author. */
function asHeld(scene: Scene, at: number, weight: number): number {
  if (weight < 0 && isCased(scene) && !isOwnFeeling(scene, at)) return 0;
  const held = weight < 0 && [1, 2].some((back) => scene.frames.grammar.others.has(wordAt(scene, at - back)));
  return held ? weight * OTHERS : weight;
}

/** What is said of who does it. "X should not attack" and "X must stop attacking" hold the attack against X. */
function asDeed(scene: Scene, at: number, { agent: weight, deniable }: VerbFrame, denied: boolean): number {
  if (!denied || isStopped(scene, at)) return weight;
  if (weight < 0 && isDuty(scene, at)) return weight;
  return deniable === false ? 0 : -weight * DENIAL;
}

/** What is said of whom it is done to. "Stop blaming X" and "stop provoking X" take the side of X. */
function asSuffered(
  scene: Scene,
  at: number,
  { agent, patient }: VerbFrame,
  weight: number,
  denied: boolean,
): number {
  const isWrong = agent < 0 && patient > 0;
  if (isWrong && isStopped(scene, at)) return weight;
  return denied !== isStopped(scene, at) ? -weight * DENIAL : weight;
}

// To deny a wrong is weaker than to assert it.
const DENIAL = 0.7;

const DUTY_WITHIN = 4;

function isDuty({ reading, frames }: Scene, at: number): boolean {
  const negator = reading.negation.negator[at] ?? -1;
  const { duties } = frames.grammar;
  const before = reading.tokens.slice(Math.max(0, negator - DUTY_WITHIN), negator + 1);
  return before.some(({ word }) => duties.has(word));
}

const STOPPED_WITHIN = 2;

function isStopped(scene: Scene, at: number): boolean {
  const { stoppers } = scene.frames.grammar;
  for (let back = 1; back <= STOPPED_WITHIN; back++) {
    if (sameClause(scene, at - back, at) && stoppers.has(wordAt(scene, at - back))) return true;
  }
  return false;
}
