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
  for (let at = 0; at < tokens.length; at++) {
    const length = index.has(wordAt(scene, at)) ? phraseLength(index, tokens, at) : 0;
    if (length > 0) return [{ id: "whataboutism", target, weight: WEIGHT, first: at, last: at + length - 1 }];
  }
  return [];
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
