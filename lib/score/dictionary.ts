import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { vocabularyOf } from "#lib/score/vocabulary.ts";

/** The words of a lexicon's lists by what they keep in all their forms. */
export type Dictionary = {
  /** The word of the lists that a word of a text is a form of; the word itself where it stands there or none is. */
  formOf(word: string): string;
};

const dictionaries = new WeakMap<Lexicon, Dictionary>();

/** A lexicon's dictionary; none where its words hardly change. */
export function dictionaryOf(lexicon: Lexicon): Dictionary | undefined {
  const stem = lexicon.spelling?.stem;
  if (stem === undefined) return undefined;
  const known = dictionaries.get(lexicon);
  if (known !== undefined) return known;
  const made = dictionaryBy(stem, lexicon);
  dictionaries.set(lexicon, made);
  return made;
}

function dictionaryBy(stem: (word: string) => string, lexicon: Lexicon): Dictionary {
  const vocabulary = vocabularyOf(lexicon);
  const byStem = new Map<string, string>();
  for (const word of nounsOf(lexicon)) {
    const kept = stem(word);
    if (!byStem.has(kept)) byStem.set(kept, word);
  }
  return { formOf: (word) => (vocabulary.has(word) ? word : (byStem.get(stem(word)) ?? word)) };
}

/** Words that are declined, those of the frames first: verbs and small words stand in the lists in all their forms. */
function* nounsOf({ labels, frames }: Lexicon): Generator<string> {
  for (const { words } of [...frames.predicates, ...frames.attributes]) yield* words.filter(isOneWord);
  yield* Object.keys(labels).filter(isOneWord);
}

function isOneWord(word: string): boolean {
  return !word.includes(" ");
}
