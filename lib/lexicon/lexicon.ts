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
  spelling?: Spelling;
};

/** How the words of a text lead to the words of the lists, where they seldom stand there as they are. */
type Spelling = {
  /** How many letters of a word are a word of their own set before it: 2 in "l'otan". */
  elided?(word: string): number;
  /** What a word keeps in all its forms, cut the same way in a text and in the lists. */
  stem?(word: string): string;
};

export type Negators = {
  words: ReadonlySet<string>;
  /** "n't": a word with this ending negates too. */
  ending: string | null;
  /** "not only", "no doubt": a negator in them turns nothing. */
  idle: readonly string[];
  /** Words that do not use up the few a negator reaches. */
  light: ReadonlySet<string>;
  /** Negators that turn what stands before them: "nicht", "değil". */
  after?: ReadonlySet<string>;
  /** Conjunctions that such a negator does not reach back over. */
  joints?: ReadonlySet<string>;
  /** Whether several negators of a clause are one negation: "никогда не", "ne … jamais". */
  concord?: boolean;
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
