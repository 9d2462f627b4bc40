import { expect, it } from "vitest";
import { detectLanguage } from "#lib/text/language.ts";
import { isTransliterated } from "#lib/text/transliterated.ts";

it.each([
  "Rossiya nas predala",
  "Putin molodec",
  "Oni nas prodali",
  "Eto vse lozh",
  "Russkie nikogda ne predadut",
  "Slava Rossii",
  "NATO nam ne nuzhno",
  "kak vsegda, nichego ne sdelali",
])("%j is Russian in Latin letters", (text) => {
  expect(isTransliterated(text)).toBe(true);
  expect(detectLanguage(text)).toBeNull();
});

it.each([
  "Rusastan@ mez davachanec",
  "vochinch chi ani",
  "Menq chenq uzum",
  "Inchu chi ognum Rusastane?",
  "Hayastani hamar lav chi",
])("%j is Armenian in Latin letters", (text) => {
  expect(isTransliterated(text)).toBe(true);
  expect(detectLanguage(text)).toBeNull();
});

it.each([
  "Putin is a liar",
  "Zelenskiy met Putin in Moscow",
  "Zakharova and Lavrov lie about everything",
  "Ani lives in Moscow",
  "@Vladimir you are wrong",
  "Slava Ukraini",
  "Poutine ment comme Lavrov",
  "Les Russes sont à Moscou, mes amis",
  "Rusya bizi sattı",
  "Moskova ile Putin aynı şey",
  "Putin və Lavrov yalan danışır",
  "Lawrow lügt wie Putin",
  "",
])("%j is not, whatever names are in it", (text) => {
  expect(isTransliterated(text)).toBe(false);
});
