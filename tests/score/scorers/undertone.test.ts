import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Target } from "#lib/comment.ts";
import type { Verdict } from "#lib/score/scorer.ts";
import { undertoneScorer } from "#lib/score/scorers/undertone.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

async function verdictOn(text: string, targets: readonly Target[] = defaultTargets): Promise<Verdict> {
  const [verdict] = await undertoneScorer.score([{ text, language: "en" }], targets);
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
}

const stanceOn = async (id: string, text: string) =>
  (await verdictOn(text)).stances[defaultTargets.findIndex((target) => target.id === id)];

describe("where counting happy and angry words fails", () => {
  it.each([
    ["I never liked Putin", "russia"],
    ["Nobody trusts NATO", "west"],
    ["I don’t trust Russia", "russia"],
    ["They are all “good” people in the Kremlin, right? Liars and thieves", "russia"],
    ["Russia👎betrayed us!!!", "russia"],
    ["Great, another statement of concern from Brussels. So helpful.", "west"],
  ])("%s is against", async (text, target) => {
    expect(await stanceOn(target, text)).toBe("against");
  });

  it("another alphabet is not neutral: a language that was not learned stays unscored", async () => {
    const [verdict] = await undertoneScorer.score([{ text: "რუსეთი", language: "ka" }], defaultTargets);
    expect(verdict?.tone.label).toBe("unscored");
    expect(verdict?.lean.label).toBe("unscored");
  });
});

describe("the tone", () => {
  it.each([
    ["What a wonderful film, thank you so much", "positive"],
    ["This is disgusting and shameful", "negative"],
    ["The meeting starts at nine on Tuesday", "neutral"],
    ["I don't like it at all", "negative"],
  ])("of %j is %s", async (text, tone) => {
    expect((await verdictOn(text)).tone.label).toBe(tone);
  });
});

describe("evidence", () => {
  it("points into the original, curled quotes, emoji and all", async () => {
    const text = "👍🏽 They’ve “betrayed” us — Russia, I mean. Never trust Russia again 😡";
    const { evidence } = await verdictOn(text);
    const named = evidence.filter(({ kind }) => kind === "target");
    expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(["Russia", "Russia"]);
    const cues = evidence.filter(({ kind, target }) => kind === "cue" && target === "russia");
    expect(cues.map(({ start, end }) => text.slice(start, end)).join(" ")).toMatch(/betrayed|[Nn]ever trust/);
    expect(cues.every(({ weight }) => weight < 0)).toBe(true);
  });

  it("stands for each stance that is shown", async () => {
    const { stances, evidence } = await verdictOn("Russia betrayed us. Thank God for America and its help.");
    for (const [place, stance] of stances.entries()) {
      const id = defaultTargets[place]?.id;
      const cues = evidence.filter(({ kind, target }) => kind === "cue" && target === id);
      expect(cues.length > 0).toBe(stance !== "none");
    }
  });
});

describe("a target's name does not matter", () => {
  const renamed = defaultTargets.map((target) =>
    target.id === "russia"
      ? { ...target, name: "Zubrovia", aliases: { en: ["Zubrovia", "Zubrovian"] } }
      : target,
  );

  it.each([
    "Russia betrayed us and watched from the hill",
    "Only Russia ever helped this country",
    "Russia or NATO, who cares, the road is still broken",
    "Why does nobody ask what Russia did in that town?",
  ])("%j", async (text) => {
    const before = await verdictOn(text);
    const after = await verdictOn(text.replaceAll("Russia", "Zubrovia"), renamed);
    expect(after.stances).toEqual(before.stances);
    expect(after.chances).toEqual(before.chances);
  });
});

describe("a target the user adds", () => {
  const turkey: Target = {
    id: "turkey",
    name: "Turkey",
    side: "none",
    aliases: { en: ["Turkey", "Turkish", "Erdogan"] },
  };
  const targets = [...defaultTargets, turkey];

  it.each([
    ["Turkey is the worst neighbour anybody could have, liars and occupiers", "against"],
    ["I love Turkey, the best and most honest people, God bless them", "favour"],
    ["The weather is lovely today", "none"],
  ])("has its stance: %j %s", async (text, stance) => {
    expect((await verdictOn(text, targets)).stances[3]).toBe(stance);
  });

  it("changes nothing for the others", async () => {
    const text = "Russia betrayed us";
    expect((await verdictOn(text, targets)).stances.slice(0, 3)).toEqual((await verdictOn(text)).stances);
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", ""],
    ["blanks", "  \n\t "],
    ["half a character", "\ud83d Russia \udc4d"],
    ["invisible characters", "R\u200bussia\u202e betrayed\u2066 us"],
    ["ten thousand emoji", "😡".repeat(10_000)],
    ["a megabyte", "Russia betrayed us. ".repeat(50_000)],
    ["one word of a megabyte", "x".repeat(1_000_000)],
    ["HTML", "<b onclick='x'>Russia</b> &amp; <script>alert(1)</script>"],
  ])("%s has a verdict with evidence inside the text", async (_, text) => {
    const { evidence, tone } = await verdictOn(text);
    expect(tone.label).not.toBe("unscored");
    for (const { start, end } of evidence) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it("the order and the neighbours of comments never matter", async () => {
    const texts = ["Russia betrayed us", "Lovely", "NATO expansion caused it", "?", "Slava Ukraini"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: 1 }), async (some) => {
        const together = await undertoneScorer.score(
          some.map((text) => ({ text, language: "en" })),
          defaultTargets,
        );
        expect(together).toEqual(await Promise.all(some.map((text) => verdictOn(text))));
      }),
    );
  });
});

describe("a sentence without a stance put behind a comment", () => {
  const NEUTRAL = [
    "The video is twelve minutes long.",
    "I read this on the train this morning.",
    "My sister sent me the link.",
    "Second comment from me today.",
    "It is raining here.",
  ];
  const demo = readFileSync("prisma/demo/comments.jsonl", "utf8").trim().split("\n");
  const texts = demo
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => !/[А-я]/.test(text));

  it("seldom turns its lean, and next to never into the opposite (docs/accuracy.md tells the rates)", async () => {
    const scored = (all: readonly string[]) =>
      undertoneScorer.score(
        all.map((text) => ({ text, language: "en" })),
        defaultTargets,
      );
    const before = await scored(texts);
    const flips = { all: 0, opposite: 0 };
    for (const sentence of NEUTRAL) {
      const after = await scored(texts.map((text) => `${text} ${sentence}`));
      for (const [index, verdict] of after.entries()) {
        const was = before[index]?.lean.label;
        if (was === verdict.lean.label) continue;
        flips.all++;
        if (was !== "neither" && verdict.lean.label !== "neither") flips.opposite++;
      }
    }
    const pairs = texts.length * NEUTRAL.length;
    expect(flips.all / pairs).toBeLessThan(0.2);
    expect(flips.opposite / pairs).toBeLessThan(0.04);
  });
});
