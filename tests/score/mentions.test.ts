import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { english } from "#lib/lexicon/english.ts";
import { aliasesOf } from "#lib/score/aliases.ts";
import { type Mention, mentionsOf } from "#lib/score/mentions.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };
import { read } from "./reading-of.ts";

const targets = Target.array().parse(defaults);

function mentions(text: string): Mention[] {
  return mentionsOf(read(text), aliasesOf(targets, english), english.frames.grammar);
}

function named(text: string): string[] {
  const { tokens } = read(text);
  return mentions(text).map(
    ({ first, last, target }) =>
      `${targets[target]?.id}:${text.slice(tokens[first]?.start, tokens[last]?.end)}`,
  );
}

describe("mentions", () => {
  it("are found in any capitalisation", () => {
    expect(named("RUSSIA, russia and rUsSiA")).toEqual(["russia:RUSSIA", "russia:russia", "russia:rUsSiA"]);
  });

  it("are found in the possessive and the plural", () => {
    expect(named("Russia’s and Russians and Putin's")).toEqual([
      "russia:Russia’s",
      "russia:Russians",
      "russia:Putin's",
    ]);
    expect(mentions("Russia’s lies")[0]?.possessive).toBe(true);
    expect(mentions("the Russians’ lies")[0]?.possessive).toBe(true);
    expect(mentions("Russia lies")[0]?.possessive).toBe(false);
  });

  it("take the longest name", () => {
    expect(named("the Collective Security Treaty Organization and Soviet Union")).toEqual([
      "russia:Collective Security Treaty Organization",
      "russia:Soviet Union",
    ]);
  });

  it("need capitals where the name is a word without them", () => {
    expect(named("the US helped us")).toEqual(["west:US"]);
    expect(named("they told us and let us down")).toEqual([]);
  });

  it("trust no capitals where everything is in capitals", () => {
    expect(named("THEY LEFT US ALONE")).toEqual([]);
    expect(named("STOP THE US NOW")).toEqual(["west:US"]);
  });

  it("know abbreviations with full stops", () => {
    expect(named("the U.S. and the U.S.A. agreed")).toEqual(["west:U.S", "west:U.S.A"]);
  });

  it("leave other places of the same name alone", () => {
    expect(named("the West Bank, west of here, South America")).toEqual([]);
    expect(named("move towards the west")).toEqual(["west:the west"]);
  });

  it("know the common misspellings and a flag", () => {
    expect(named("CTSO Ukrain Zelenskyy 🇷🇺")).toEqual([
      "russia:CTSO",
      "ukraine:Ukrain",
      "ukraine:Zelenskyy",
      "russia:🇷🇺",
    ]);
  });

  it("joined by a conjunction stand for each other", () => {
    const [first, second] = mentions("Russia and NATO are to blame");
    expect(first?.group).toEqual([0, 1]);
    expect(second?.group).toEqual([0, 1]);
  });

  it("apart from each other stand alone", () => {
    expect(mentions("Russia fights NATO").map(({ group }) => group.length)).toEqual([1, 1]);
  });

  it("tables are made once for one array of targets", () => {
    expect(aliasesOf(targets, english)).toBe(aliasesOf(targets, english));
  });

  it("go by all names of a target that has none in the language", () => {
    const other = [{ id: "x", name: "Xanadu", side: "none" as const, aliases: { hy: ["Քսանադու"] } }];
    const table = aliasesOf(other, english);
    expect([...table.keys()]).toEqual(expect.arrayContaining(["xanadu", "քսանադու"]));
  });
});
