import { eld } from "eld/small";
import fc from "fast-check";
import { expect, it } from "vitest";
import { guessLanguage } from "#lib/text/guess.ts";

const words = fc.constantFrom(
  ...[
    "the",
    "people",
    "don’t",
    "Россия",
    "нас",
    "предала",
    "Türkiye",
    "her",
    "zaman",
    "Ռուսաստանը",
    "მუ",
    "Straße",
  ],
  ...[
    "l'eau",
    "ne",
    "pas",
    "les",
    "und",
    "עברית",
    "عربي",
    "हिन्दी",
    "中文",
    "あ",
    "é",
    "ab",
    "abc",
    "abcd",
    "abcde",
  ],
  ...[
    "'",
    "`",
    "’",
    "--",
    "1",
    "👍",
    "𐍅",
    "\ud83d",
    "x".repeat(75),
    "ж".repeat(40),
    "the end of it ".repeat(30),
  ],
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((some) => some.join(" ")),
  fc.array(words, { maxLength: 60 }).map((some) => some.join("")),
  // Letters that a newer Unicode has and the package's own list has not are none to it.
  fc
    .string({ unit: "grapheme" })
    .filter((text) => !/[\u088F\u0C5C\u0CDC\u1C89\u1C8A\uA7CB-\uA7F1]/.test(text)),
);

it("a language is guessed as the package eld guesses it, and as surely", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const guess = guessLanguage(text);
      const expected = eld.detect(text);
      expect(guess?.language ?? "").toBe(expected.language);
      if (guess === null) return;
      expect(guess.isReliable).toBe(expected.isReliable());
      for (const [language, likeness] of Object.entries(expected.getScores())) {
        expect(guess.likeness(language)).toBeCloseTo(likeness, 10);
      }
    }),
    // What is left of a cut word was once taken for an n-gram met before.
    { numRuns: 1_000, examples: [[`${"ж".repeat(40)}1عربي${"ж".repeat(40)}`]] },
  );
});

it("a text without a known n-gram gives no guess", () => {
  expect(guessLanguage("")).toBeNull();
  expect(guessLanguage("123 👍 …")).toBeNull();
});

it("a language that is none is like nothing", () => {
  expect(guessLanguage("Das ist nicht wahr")?.likeness("klingon")).toBe(0);
});
