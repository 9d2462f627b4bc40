import type { Target } from "#lib/comment.ts";
import type { Frames } from "#lib/lexicon/frames.ts";
import { type PhraseIndex, phraseIndex, phraseLength } from "#lib/score/phrases.ts";
import type { Rule } from "#lib/score/rule.ts";
import { type Scene, wordAt } from "#lib/score/scene.ts";

const WEIGHT = -1;

/** "And what about Iraq?": what is held against a target without its name. One is enough, more add a little. */
export function reproachRules(scene: Scene, targets: readonly Target[]): Rule[] {
  return targets.flatMap(({ id }, target) => {
    const index = reproachesOf(scene.frames, id);
    return index === undefined ? [] : reproachesAgainst(scene, index, target);
  });
}

function reproachesAgainst(scene: Scene, index: PhraseIndex, target: number): Rule[] {
  const { tokens } = scene.reading;
  const places = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const length = phraseLength(index, tokens, at);
    if (length === 0) continue;
    places.add(wordAt(scene, at));
    // A place alone may be where the news is from; a list of them, or an accusation around it, is a reproach.
    if (places.size < LIST && !inAccusation(scene, at)) continue;
    return [{ id: "whataboutism", target, weight: WEIGHT, first: at, last: at + length - 1 }];
  }
  return [];
}

const LIST = 3;

const AROUND = 12;

/** Whether the sentence asks or accuses near a place. */
function inAccusation({ reading: { tokens, clauses }, frames }: Scene, place: number): boolean {
  const last = Math.min(tokens.length - 1, place + AROUND);
  for (let at = Math.max(0, place - AROUND); at <= last; at++) {
    const near = clauses.sentence[at] === clauses.sentence[place];
    if (near && frames.grammar.accusing.has(tokens[at]?.word ?? "")) return true;
  }
  return false;
}

const indexes = new WeakMap<Frames, ReadonlyMap<string, PhraseIndex>>();

function reproachesOf(frames: Frames, id: string): PhraseIndex | undefined {
  const known = indexes.get(frames) ?? indexed(frames);
  return known.get(id);
}

function indexed(frames: Frames): ReadonlyMap<string, PhraseIndex> {
  const made = new Map(Object.entries(frames.reproaches).map(([id, places]) => [id, phraseIndex(places)]));
  indexes.set(frames, made);
  return made;
}
