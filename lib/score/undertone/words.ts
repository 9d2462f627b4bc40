import { finished, hashOf } from "#lib/score/undertone/hash.ts";
import { letterKeys } from "#lib/score/undertone/letters.ts";
import { type Slots, weightsAt } from "#lib/score/undertone/slots.ts";
import { classesOf, NO_CLASSES, type WordClasses } from "#lib/score/undertone/word-classes.ts";

/** What is known of a word whatever the text. */
export type Word = {
  word: string;
  hash: number;
  kinds: WordClasses;
  /** Where its weights begin, −1 where it has none. */
  place: number;
  /** What its letters add up to, column by column, stands in `sums` from `at` on; `count` runs of them are known. */
  sums: Int16Array;
  at: number;
  count: number;
  /** The last text it was read in. */
  read: number;
};

/** The words of texts and the roles that stand for names, as a model knows them. */
export type Words = { of(word: string): Word; ofRole(role: number): Word };

const MOST_WORDS = 20_000;

/** Words come again and again: what is known of them is kept, but never of more than so many. */
export function wordsOf(slots: Slots | null): Words {
  const columns = slots?.columns ?? 0;
  const roles: Word[] = [];
  let known = new Map<string, Word>();
  let sums = new Int16Array(0);
  const remember = (word: string): Word => {
    if (known.size >= MOST_WORDS) known = new Map();
    // Words that are still being read keep the sums they have.
    const at = known.size * columns;
    if (at === 0) sums = new Int16Array(MOST_WORDS * columns);
    const hash = hashOf(word);
    const count = slots === null ? 0 : addLetters(word, slots, sums, at);
    const made = {
      word,
      hash,
      kinds: classesOf(word),
      place: placeOf(hash, slots),
      sums,
      at,
      count,
      read: 0,
    };
    known.set(word, made);
    return made;
  };
  return {
    of: (word) => known.get(word) ?? remember(word),
    ofRole: (role) => {
      roles[role] ??= roleWord(role, slots);
      return roles[role];
    },
  };
}

const NO_SUMS = new Int16Array(0);

// No word has so small a hash but by chance of one in hundreds of millions.
function roleWord(role: number, slots: Slots | null): Word {
  const place = placeOf(role, slots);
  return { word: "", hash: role, kinds: NO_CLASSES, place, sums: NO_SUMS, at: 0, count: 0, read: 0 };
}

function placeOf(hash: number, slots: Slots | null): number {
  return slots === null ? -1 : weightsAt(slots, finished(hash));
}

/** How many runs of a word's letters have weights. A word is cut before they could add up to more than 16 bits hold. */
function addLetters(word: string, slots: Slots, sums: Int16Array, to: number): number {
  let count = 0;
  for (const key of letterKeys(word)) {
    const from = weightsAt(slots, key);
    if (from < 0) continue;
    count++;
    for (let column = 0; column < slots.columns; column++) {
      sums[to + column] = (sums[to + column] ?? 0) + (slots.weights[from + column] ?? 0);
    }
  }
  return count;
}
