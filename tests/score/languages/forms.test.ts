import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { lexiconOf } from "#lib/lexicon/lexicons.ts";
import { aliasesOf } from "#lib/score/aliases.ts";
import { type Mention, mentionsOf } from "#lib/score/mentions.ts";
import { isNegated } from "#lib/score/negation.ts";
import { readingOf } from "#lib/score/reading.ts";
import { scorerOf } from "#lib/score/scorers.ts";
import defaults from "../../../prisma/targets.json" with { type: "json" };

const targets = Target.array().parse(defaults);

function lexiconIn(language: string): Lexicon {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) throw new Error(`no lexicon of ${language}`);
  return lexicon;
}

function mentions(text: string, language: string): Mention[] {
  const lexicon = lexiconIn(language);
  return mentionsOf(readingOf(text, lexicon), aliasesOf(targets, lexicon), lexicon.frames.grammar);
}

describe("names with endings", () => {
  it.each([
    ["Rusya'nın", "tr", "owner"],
    ["Rusyanın", "tr", "owner"],
    ["NATO’ya", "tr", "patient"],
    ["Moskova'da", "tr", "place"],
    ["Rusiyanın", "az", "owner"],
    ["NATO-ya", "az", "patient"],
    ["Путина", "ru", "owner"],
    ["Россию", "ru", "patient"],
    ["Россией", "ru", "by"],
    ["Росія", "uk", "agent"],
    ["Ռուսաստանի", "hy", "owner"],
    ["ՀԱՊԿ-ին", "hy", "patient"],
    ["რუსეთმა", "ka", "agent"],
    ["რუსეთის", "ka", "owner"],
    ["Russlands", "de", "owner"],
  ])("%j in %s may be the %s", (text, language, role) => {
    const [found] = mentions(text, language);
    expect([...(found?.roles ?? [])]).toContain(role);
  });

  it("a longer name is no form of a shorter", () => {
    expect([...(mentions("Rusya", "tr")[0]?.roles ?? [])]).toContain("agent");
  });

  it("an article before a French name does not hide it, and its place is true", () => {
    const text = "jusqu’à l’OTAN";
    const reading = readingOf(text, lexiconIn("fr"));
    const [found] = mentions(text, "fr");
    const token = reading.tokens[found?.first ?? -1];
    expect(text.slice(token?.start, token?.end)).toBe("OTAN");
  });

  it("Armenian marks inside a word do not part it", () => {
    expect(mentions("Ռուսաստա՞նը", "hy")).toHaveLength(1);
  });
});

describe("negation", () => {
  const negated = (text: string, language: string, at: number): boolean => {
    const { negation } = readingOf(text, lexiconIn(language));
    return isNegated(negation, at);
  };

  it("reaches back where the negator follows", () => {
    expect(negated("Rusya dost değil", "tr", 1)).toBe(true);
    expect(negated("ich vertraue ihnen nicht", "de", 1)).toBe(true);
  });

  it("is one where several negators agree", () => {
    expect(negated("никогда никого не предавала", "ru", 3)).toBe(true);
    expect(negated("I don't think it is not good", "en", 6)).toBe(false);
  });
});

it("what others feel is not what the author feels, where the verb tells who feels", async () => {
  const scorer = scorerOf("lexicon");
  const of = async (text: string, language: string) =>
    (await scorer.score([{ text, language }], targets))[0]?.stances[0];
  expect(await of("Ненавижу Россию", "ru")).toBe("against");
  expect(await of("Поляки ненавидят Россию", "ru")).toBe("none");
});

it("a target the user adds is judged in every language", async () => {
  const iran: Target = {
    id: "iran",
    name: "Iran",
    side: "none",
    aliases: { ru: ["Иран"], tr: ["İran"], de: ["Iran"] },
  };
  const scorer = scorerOf("lexicon");
  const of = async (text: string, language: string) =>
    (await scorer.score([{ text, language }], [iran]))[0]?.stances[0];
  expect(await of("Иран нас предал", "ru")).toBe("against");
  expect(await of("İran bize ihanet etti", "tr")).toBe("against");
  expect(await of("iran bize yardım etti", "tr")).toBe("favour");
  expect(await of("Iran hat uns verraten", "de")).toBe("against");
});
