import type { Role } from "#lib/lexicon/frames.ts";
import type { VerbCue } from "#lib/score/frames/verb-index.ts";
import type { Mention } from "#lib/score/mentions.ts";
import { isHeld, mentionOn, type Scene, sameClause, wordAt } from "#lib/score/scene.ts";

/** Who does what a verb says, and whom it is done to. */
export type Roles = { agent: Mention | undefined; patient: Mention | undefined };

/** Whether the form of a name, not its place alone, tells what it is. */
export function isCased({ frames }: Scene): boolean {
  return frames.grammar.rolesOf !== undefined;
}

/** The roles by the forms of the names, and by their order where the forms leave it open. */
export function casedRoles(scene: Scene, cue: VerbCue, at: number): Roles {
  const near = mentionsNear(scene, cue, at);
  const by = near.find((mention) => isBy(scene, mention));
  const passive = cue.form === "participle" && (by !== undefined || suffers(scene, at));
  const free = near.filter((mention) => mention !== by && standsFree(scene, mention, at));
  const clear = new Map(free.map((mention) => [mention, clearRole(scene, cue, at, mention)]));
  const open = free.filter((mention) => clear.get(mention) === undefined);
  let agent = free.find((mention) => clear.get(mention) === "agent");
  let patient = free.find((mention) => clear.get(mention) === "patient");
  for (const mention of inOrder(open)) {
    if (agent === undefined && (mention.first < at || patient !== undefined)) agent = mention;
    else patient ??= mention;
  }
  return passive ? { agent: by, patient: agent ?? patient } : { agent, patient };
}

const WITHIN = 6;

/** The names in the clause of a verb, the nearest first. */
function mentionsNear(scene: Scene, { particles }: VerbCue, at: number): Mention[] {
  const found = new Set<Mention>();
  for (let away = 1; away <= WITHIN; away++) {
    for (const index of [at - away, at + particles.length + away]) {
      const mention = sameClause(scene, index, at) ? mentionOn(scene, index) : undefined;
      if (mention !== undefined) found.add(mention);
    }
  }
  return [...found];
}

function isBy(scene: Scene, { roles, first, last }: Mention): boolean {
  const { by, determiners } = scene.frames.grammar;
  let lead = first - 1;
  while (determiners.has(wordAt(scene, lead))) lead--;
  return roles?.has("by") === true || by.has(wordAt(scene, lead)) || by.has(wordAt(scene, last + 1));
}

const BESIDE = 2;

/** Whether a name is one of those a verb speaks of, and not held by a preposition or by another noun. */
function standsFree(scene: Scene, mention: Mention, at: number): boolean {
  const { roles, first, last } = mention;
  if (mention.possessive || isHeld(scene, mention)) return false;
  const mayAct = roles === null || roles.has("agent");
  // "X, as always, …": across a comma a name may still act, but nothing is done to it.
  if (hasComma(scene, mention, at)) return mayAct && first < at;
  if (mayAct) return true;
  if (!roles.has("patient")) return false;
  if (!roles.has("owner")) return true;
  // "Не верю России" and "России не верю", but not "поддержал армию России".
  return first > at ? first - at <= BESIDE - 1 : at - last <= BESIDE || !sameClause(scene, first - 1, first);
}

function hasComma(scene: Scene, { first, last }: Mention, at: number): boolean {
  const [from, to] = first > at ? [at, first] : [last, at];
  for (let index = from + 1; index < to; index++) if (wordAt(scene, index) === ",") return true;
  return false;
}

/** What a name is by its form or by a pronoun or an ending that leaves it no choice. */
function clearRole(scene: Scene, cue: VerbCue, at: number, mention: Mention): Role | undefined {
  const { roles } = mention;
  const { speaks } = scene.frames.grammar;
  if (roles !== null && roles.has("agent") !== roles.has("patient"))
    return roles.has("agent") ? "agent" : "patient";
  if (speaks?.(wordAt(scene, at)) === true) return "patient";
  if (hasNear(scene, at, scene.frames.grammar.subjects)) return "patient";
  if (hasNear(scene, at, scene.frames.grammar.objects) && cue.frame.attitude !== true) return "agent";
  return undefined;
}

/** Whether a feeling is its author's, by the form of the verb or a pronoun. */
export function isOwnFeeling(scene: Scene, at: number): boolean {
  const { speaks, subjects } = scene.frames.grammar;
  return speaks?.(wordAt(scene, at)) === true || hasNear(scene, at, subjects);
}

function hasNear(scene: Scene, at: number, words: ReadonlySet<string> | undefined): boolean {
  if (words === undefined) return false;
  for (let index = at - WITHIN; index <= at + WITHIN; index++) {
    if (words.has(wordAt(scene, index)) && sameClause(scene, index, at)) return true;
  }
  return false;
}

/** In the order of the text: of two names before a verb, the first does it. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((left, right) => left.first - right.first);
}

/** A participle says what is suffered, but where it also says what is done: "wurde verraten", "hat verraten". */
function suffers(scene: Scene, at: number): boolean {
  const { participleActs, be } = scene.frames.grammar;
  if (participleActs !== true) return true;
  return isPassive(scene, at) || (be.has(wordAt(scene, at + 1)) && sameClause(scene, at, at + 1));
}

export function isPassive(scene: Scene, at: number): boolean {
  const { be } = scene.frames.grammar;
  return [1, 2].some((back) => be.has(wordAt(scene, at - back)) && sameClause(scene, at - back, at));
}
