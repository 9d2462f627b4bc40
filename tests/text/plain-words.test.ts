import { expect, it } from "vitest";
import { plainCyrillicOf } from "#lib/text/plain-cyrillic.ts";
import { plainLanguageOf } from "#lib/text/plain-words.ts";

it.each([
  ["Vive la Russie", "fr"],
  ["L’OTAN nous ment", "fr"],
  ["Russland hat uns verraten", "de"],
  ["Putin ist kein Mörder", "de"],
  ["NATO’ya güvenmiyorum", "tr"],
  ["Rusya'nın yalanları", "tr"],
  ["Rusiya bizi satdı", "az"],
  ["Qərb bizi satdı", "az"],
])("%j is plainly %s", (text, language) => {
  expect(plainLanguageOf(text)).toBe(language);
});

it.each([
  "",
  "Vladimir Petrov",
  "I was in Moscow with them",
  "Putin is a liar",
  "qwrt zxcvb",
  "Het is in de stad",
])("%j is left to others", (text) => {
  expect(plainLanguageOf(text)).toBeNull();
});

it.each([
  ["Спасибо, что помогли", "ru"],
  ["Дякую, дуже добре", "uk"],
  ["Това е много добре", "other"],
  ["Путин", null],
])("%j in Cyrillic is %s", (text, language) => {
  expect(plainCyrillicOf(text)).toBe(language);
});

it.each(["Russian war criminals", "No war please", "His war against Europe"])(
  "%j is not taken for German by a word that both languages have",
  (text) => {
    expect(plainLanguageOf(text)).toBeNull();
  },
);
