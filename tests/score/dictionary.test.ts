import { expect, it } from "vitest";
import { english } from "#lib/lexicon/english.ts";
import { russian } from "#lib/lexicon/russian.ts";
import { dictionaryOf } from "#lib/score/dictionary.ts";

const formOf = (word: string): string | undefined => dictionaryOf(russian)?.formOf(word);

it("a declined word is found under the form the lists have", () => {
  expect(formOf("преступниками")).toBe("преступник");
  expect(formOf("марионеткой")).toBe("марионетка");
});

it("a word that stands in the lists stays as it is, and so does one that is in none", () => {
  expect(formOf("предала")).toBe("предала");
  expect(formOf("атлантида")).toBe("атлантида");
});

it("English has none", () => {
  expect(dictionaryOf(english)).toBeUndefined();
});
