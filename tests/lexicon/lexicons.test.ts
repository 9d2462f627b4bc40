import { describe, expect, it } from "vitest";
import { lexiconOf, lexicons } from "#lib/lexicon/lexicons.ts";
import { parsePattern } from "#lib/score/frames/pattern.ts";
import { tokensOf } from "#lib/text/tokens.ts";

const spelled = (words: string): string =>
  tokensOf(words)
    .map(({ word }) => word)
    .join(" ");

it("a lexicon is found by its language, and none for a language nobody wrote", () => {
  expect(lexiconOf("en")?.language).toBe("en");
  expect(lexiconOf("xx")).toBeUndefined();
});

it("no language stands twice in the table", () => {
  expect(new Set(lexicons.map(({ language }) => language)).size).toBe(lexicons.length);
});

describe.each(lexicons)(
  "the lexicon of $language",
  ({ labels, negators, frames, sarcasm, degrees, spelling }) => {
    it("weighs words from −5 to 5", () => {
      const outside = Object.entries(labels).filter(([, weight]) => !(Math.abs(weight) <= 5));
      expect(outside).toEqual([]);
    });

    it("spells its words as the tokens of a text are spelled, or they would never match", () => {
      const words = [
        ...negators.words,
        ...negators.light,
        ...negators.idle,
        ...sarcasm.praise,
        ...sarcasm.repetition,
      ];
      const frameWords = [...frames.predicates, ...frames.attributes].flatMap((frame) => frame.words);
      const all = [...words, ...frameWords, ...degrees.keys(), ...frames.decoys];
      const isElided = (word: string) => spelling?.elided?.(word) === word.length;
      expect(all.filter((word) => spelled(word) !== word && !isElided(word))).toEqual([]);
    });

    it("says one thing of a word in each table of frames", () => {
      for (const table of [frames.predicates, frames.attributes]) {
        const seen = new Map<string, number>();
        for (const { weight, words } of table)
          for (const word of words) seen.set(word, (seen.get(word) ?? 0) + weight);
        const split = table.flatMap(({ weight, words }) => words.filter((word) => seen.get(word) !== weight));
        expect(split).toEqual([]);
      }
    });

    it("has a target and a word that must be there in every pattern", () => {
      for (const source of frames.phrases.flatMap(({ patterns }) => patterns)) {
        const { before, after, anchors } = parsePattern(source);
        expect(anchors.length, source).toBeGreaterThan(0);
        expect(
          [...before, ...after].filter((step) => step.kind === "target"),
          source,
        ).toHaveLength(1);
      }
    });

    it("has no pattern twice", () => {
      const sources = frames.phrases.flatMap(({ patterns }) => patterns);
      expect(sources.filter((source, place) => sources.indexOf(source) !== place)).toEqual([]);
    });

    it("names no frame for two opposite things", () => {
      const ids = [...frames.verbs, ...frames.predicates, ...frames.attributes, ...frames.phrases].map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("gives every frame a weight that can decide a stance alone or with another", () => {
      const weights = [...frames.predicates, ...frames.attributes, ...frames.phrases].map(({ weight }) =>
        Math.abs(weight),
      );
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0.5);
    });
  },
);
