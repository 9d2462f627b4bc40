import type { Frames } from "#lib/lexicon/frames.ts";

/**
 * What an engine must know of one language. Words are in the spelling of `tokensOf`; a phrase is words joined by
 * blanks. Everything is data: a language is one file and one line in lexicons.ts.
 */
export type Lexicon = {
  /** ISO 639-1. */
  language: string;
  /** What the words say of a feeling, from −5 to 5. */
  labels: Readonly<Record<string, number>>;
  negators: Negators;
  /** What a word does to the weight of those after it: "very" 1.4, "slightly" 0.6. */
  degrees: ReadonlyMap<string, number>;
  boundaries: Boundaries;
  sarcasm: Sarcasm;
  frames: Frames;
};

export type Negators = {
  words: ReadonlySet<string>;
  /** "n't": a word with this ending negates too. */
  ending: string | null;
  /** "not only", "no doubt": a negator in them turns nothing. */
  idle: readonly string[];
  /** Words that do not use up the few a negator reaches. */
  light: ReadonlySet<string>;
};

export type Boundaries = {
  /** Words that begin a new clause: "but", "because". */
  words: ReadonlySet<string>;
};

export type Sarcasm = {
  /** Words of mock praise that open a sentence: "great", "thanks". */
  praise: ReadonlySet<string>;
  /** What may stand before them: "oh", "yeah". */
  interjections: ReadonlySet<string>;
  /** What makes praise mockery when it follows: "another statement", "as always". */
  repetition: readonly string[];
};
