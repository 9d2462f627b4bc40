import { extended, finished } from "#lib/score/undertone/hash.ts";

const SEED = 0x5be0cd19;
const BOUNDARY = 32;
const SHORTEST = 3;
const LONGEST = 5;
/** Of a longer word only so much is looked into. */
const WORD_CUT = 40;

/** The keys of all runs of three to five letters of a word, its beginning and its end among them. */
export function letterKeys(word: string): number[] {
  const keys: number[] = [];
  const end = Math.min(word.length, WORD_CUT) + 1;
  for (let at = -1; at + SHORTEST <= end; at++) {
    let hash = SEED;
    const stop = Math.min(at + LONGEST, end);
    for (let place = at; place < stop; place++) {
      hash = extended(hash, place < 0 || place >= end - 1 ? BOUNDARY : word.charCodeAt(place));
      if (place - at + 1 >= SHORTEST) keys.push(finished(hash));
    }
  }
  return keys;
}
