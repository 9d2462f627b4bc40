import { expect, it } from "vitest";
import { english } from "#lib/lexicon/english.ts";
import { lexiconFor } from "#lib/score/readable.ts";
import { vocabularyOf } from "#lib/score/vocabulary.ts";

it.each(["Dump Russia", "long live X", "🙂", "12:30", "the end", "Yeah!! Go X"])("%j can be read", (text) => {
  expect(lexiconFor(text, [english])).toBe(english);
});

it.each(["qwrt zxcvb", "Привет", "你好", "Բարեւ"])("%j cannot", (text) => {
  expect(lexiconFor(text, [english])).toBeUndefined();
});

it("without a lexicon nothing can", () => {
  expect(lexiconFor("the end", [])).toBeUndefined();
});

it("a vocabulary holds the words of labels, grammar, verbs in all forms and patterns", () => {
  const vocabulary = vocabularyOf(english);
  for (const word of [
    "good",
    "not",
    "very",
    "because",
    "is",
    "the",
    "betrayed",
    "provoking",
    "liar",
    "glory",
  ]) {
    expect(vocabulary.has(word), word).toBe(true);
  }
  expect(vocabulary.has("atlantis")).toBe(false);
});
