import { expect, it } from "vitest";
import { emojiOf, emoticonOf } from "#lib/text/emoji.ts";
import { markOf } from "#lib/text/marks.ts";
import { spellingOf } from "#lib/text/spelling.ts";

it.each([
  ["GOOD", "good", false],
  ["Don’t", "don't", false],
  ["ﬁne", "fine", false],
  ["ＮＡＴＯ", "nato", false],
  ["so\u00ADcial", "social", false],
  ["noooo", "noo", true],
  ["good", "good", false],
  ["Привееет", "привеет", true],
  ["2000", "2000", false],
])("%j is spelled %j", (written, word, stretched) => {
  expect(spellingOf(written)).toEqual({ word, stretched });
});

it.each([
  ["…", "…"],
  ["....", "…"],
  [".", "."],
  ["?!", "?"],
  ["!!!", "!"],
  ["—", "-"],
  ["--", "-"],
  ["“", '"'],
  ["„", '"'],
  ["’", "'"],
  ["(", "("],
])("the mark %j is %j", (written, mark) => {
  expect(markOf(written)).toBe(mark);
});

it.each([
  ["❤️", "❤"],
  ["👍🏿", "👍"],
  ["🇦🇲", "🇦🇲"],
])("the emoji %j is %j", (written, emoji) => {
  expect(emojiOf(written)).toBe(emoji);
});

it.each([
  [":)", "🙂"],
  [";-)", "😉"],
  ["=(", "🙁"],
  ["<3", "❤"],
])("the emoticon %j draws %j", (written, emoji) => {
  expect(emoticonOf(written)).toBe(emoji);
});
