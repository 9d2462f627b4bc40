import type { Frames } from "#lib/lexicon/frames.ts";
import type { Mention } from "#lib/score/mentions.ts";
import type { Feeling } from "#lib/score/polarity.ts";
import type { Reading } from "#lib/score/reading.ts";
import type { Rule } from "#lib/score/rule.ts";

/** A text with the targets found in it: what the frames look at. */
export type Scene = {
  reading: Reading;
  mentions: readonly Mention[];
  /** The number of the mention that covers a token, −1 where none does. */
  mentionAt: Int32Array;
  feelings: readonly Feeling[];
  /** The weight of the feeling that ends at a token. */
  feelingAt: Float64Array;
  frames: Frames;
};

export function sceneOf(
  reading: Reading,
  mentions: readonly Mention[],
  feelings: readonly Feeling[],
  frames: Frames,
): Scene {
  const mentionAt = new Int32Array(reading.tokens.length).fill(-1);
  for (const [number, { first, last }] of mentions.entries()) mentionAt.fill(number, first, last + 1);
  const feelingAt = new Float64Array(reading.tokens.length);
  for (const { last, weight } of feelings) feelingAt[last] = weight;
  return { reading, mentions, mentionAt, feelings, feelingAt, frames };
}

/** The mention that covers a token. */
export function mentionOn(scene: Scene, index: number): Mention | undefined {
  const number = scene.mentionAt[index];
  return number === undefined || number < 0 ? undefined : scene.mentions[number];
}

export function wordAt(scene: Scene, index: number): string {
  return scene.reading.tokens[index]?.word ?? "";
}

export function sameClause({ reading: { clauses } }: Scene, left: number, right: number): boolean {
  return clauses.clause[left] === clauses.clause[right];
}

/** "The war in X": where something happens is not what is felt about. */
export function isPlace(scene: Scene, mention: Mention): boolean {
  return mention.roles?.has("place") === true || isHeld(scene, mention);
}

/** Whether a preposition before a name or a postposition after it holds it: "with X", "X ile". */
export function isHeld(scene: Scene, { first, last }: Mention): boolean {
  const { prepositions, determiners, postpositions } = scene.frames.grammar;
  if (postpositions?.has(wordAt(scene, last + 1)) === true) return true;
  let lead = first - 1;
  while (determiners.has(wordAt(scene, lead))) lead--;
  return prepositions.has(wordAt(scene, lead));
}

/** A rule for each target of a mention, over the mention and the cue that fired it. */
export function rulesFor(mention: Mention, id: string, weight: number, first: number, last: number): Rule[] {
  if (weight === 0) return [];
  return mention.group.map((target) => ({
    id,
    target,
    weight,
    first: Math.min(first, mention.first),
    last: Math.max(last, mention.last),
  }));
}
