/**
 * A piece of a text. `start` and `end` point into the untouched original, in UTF-16 code units, end exclusive;
 * `word` is its one spelling: lower case, compatibility forms folded, straight apostrophes, no invisible characters.
 */
export type Token = {
  kind: "word" | "emoji" | "mark" | "link";
  word: string;
  start: number;
  end: number;
  /** Whether a letter written three times or more was cut to two: "soooo" is "soo" here. */
  stretched: boolean;
};
