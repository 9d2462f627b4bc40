import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { verbIndex } from "#lib/score/frames/verb-index.ts";
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
  const { labels, frames } = lexicon;
  const vocabulary = vocabularyOf(lexicon);
  const verbs = verbIndex(frames);
  const inFrames = byStem(
    [...frames.predicates, ...frames.attributes].flatMap(({ words }) => words),
    stem,
  );
  const inLabels = byStem(Object.keys(labels), stem);
  return {
    formOf(word) {
      const isLabel = Object.hasOwn(labels, word);
      if (verbs.has(word) || (!isLabel && vocabulary.has(word))) return word;
      const kept = stem(word);
      const framed = inFrames.get(kept);
      // What a word says of a target must not cost what it says of a feeling.
      if (framed !== undefined && (!isLabel || Object.hasOwn(labels, framed))) return framed;
      return isLabel ? word : (inLabels.get(kept) ?? word);
    },
  };
}

/** The first word of a list for each stem; phrases have none. */
function byStem(list: readonly string[], stem: (word: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of list) if (!word.includes(" ") && !found.has(stem(word))) found.set(stem(word), word);
  return found;
}
