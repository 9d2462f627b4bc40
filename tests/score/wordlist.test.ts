import { expect, it } from "vitest";
import { english } from "#lib/lexicon/english.ts";
import { joined, wordlistOf } from "#lib/score/wordlist.ts";

const wordlist = wordlistOf(english);

it("a language is registered once", () => {
  expect(wordlistOf(english)).toBe(wordlist);
});

it("words are found where they stand, in order", () => {
  expect(wordlist.find(["a", "good", "and", "bad", "thing"])).toEqual([
    { cursor: 1, weight: 2 },
    { cursor: 3, weight: -3 },
  ]);
});

it("the finds of one text are gone in the next", () => {
  wordlist.find(["good"]);
  expect(wordlist.find(["table"])).toEqual([]);
  expect(wordlist.find([])).toEqual([]);
});

it("finds kept from one text do not change with the next", () => {
  const kept = wordlist.find(["good"]);
  wordlist.find(["bad", "bad"]);
  expect(kept).toEqual([{ cursor: 0, weight: 2 }]);
});

it("a phrase is one word, with the weight of its label", () => {
  expect(wordlist.find([joined(["cool", "stuff"])])).toEqual([{ cursor: 0, weight: 3 }]);
});

it("the lexicon knows better than the package what an emoji means", () => {
  expect(wordlist.find(["😂"])).toEqual([{ cursor: 0, weight: 0 }]);
  expect(wordlist.find(["👏"])).toEqual([{ cursor: 0, weight: 2 }]);
});
