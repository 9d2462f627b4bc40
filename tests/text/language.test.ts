import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "#lib/text/language.ts";
import { looksEnglish } from "#lib/text/plain-english.ts";
import { scriptOf } from "#lib/text/script.ts";

describe("detectLanguage", () => {
  it.each([
    ["I think they are not going to help us this time", "en"],
    ["Great, another statement of concern.", "en"],
    ["Россия нас предала и бросила", "ru"],
    ["Они нас продали, вот и всё", "ru"],
    ["Росія нас зрадила", "uk"],
    ["Наші воїни її захистили", "uk"],
    ["Русија је наш пријатељ", "sr"],
    ["Ռուսաստանը մեզ դավաճանեց", "hy"],
    ["რუსეთმა გვიღალატა", "ka"],
    ["Rusiya bizi satdı", "az"],
    ["Türkiye her zaman yanımızda", "tr"],
    ["La Russie nous a trahis encore une fois", "fr"],
    ["Russland hat uns wieder einmal verraten", "de"],
  ])("reads %j as %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    "",
    "   ",
    "👍👍",
    "2020!!!",
    "lol",
    "Rossiya nas predala",
    "Vladimir Petrov",
    "Rusastan@ mez davachanec",
  ])("does not guess at %j", (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it("never takes a short English text with a foreign name for another language", () => {
    expect([null, "en"]).toContain(detectLanguage("Putin is a liar"));
    expect([null, "en"]).toContain(detectLanguage("Glory to Ukraine"));
    for (const text of ["*VLADIMIR PUTIN IS PURE EVIL*", "God bless Vladimir Putin", "Putin got botox?"]) {
      expect(detectLanguage(text)).toBe("en");
    }
  });

  it("tells two words that are no name", () => {
    expect(detectLanguage("Wonderfully explained")).toBe("en");
    expect(detectLanguage("Vladimir Explained")).toBeNull();
  });

  it("answers for any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const language = detectLanguage(text);
        expect(language === null || /^[a-z]{2,3}$/.test(language)).toBe(true);
      }),
    );
  });
});

describe("looksEnglish", () => {
  it("knows plain English by its commonest words, typographic apostrophes too", () => {
    expect(looksEnglish("This is what they don’t want you to know")).toBe(true);
  });

  it("leaves the close relatives to the n-grams", () => {
    expect(looksEnglish("Het is in de stad en wij gaan er nu naar toe")).toBe(false);
    expect(looksEnglish("Ich will das alles nicht mehr hören")).toBe(false);
  });
});

describe("scriptOf", () => {
  it("goes by most of the letters", () => {
    expect(scriptOf("Привет, NATO")).toBe("cyrillic");
    expect(scriptOf("hello Путин and friends")).toBe("latin");
    expect(scriptOf("你好")).toBe("other");
    expect(scriptOf("123 👍")).toBeNull();
  });
});
