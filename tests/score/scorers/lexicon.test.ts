import { describe, expect, it } from "vitest";
import type { Evidence } from "#lib/comment.ts";
import { Target } from "#lib/comment.ts";
import type { Verdict } from "#lib/score/scorer.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import defaults from "../../../prisma/targets.json" with { type: "json" };

const targets = Target.array().parse(defaults);

async function verdictOn(text: string, language: string | null = "en"): Promise<Verdict> {
  const [verdict] = await lexiconScorer.score([{ text, language }], targets);
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
}

describe("the lexicon engine", () => {
  it.each([
    ["Russia heeft ons verraden", "nl"],
    ["Русија нас је издала", "sr"],
    ["Русија нас је издала", null],
    ["Rossiya nas predala", null],
    ["Rusastan@ mez davachanec", null],
    ["你好", null],
  ])("leaves %j unscored, which is not neutral", async (text, language) => {
    const { tone, lean, stances, evidence } = await verdictOn(text, language);
    expect(tone).toEqual({ label: "unscored", reason: "language", score: null });
    expect(lean).toEqual({ label: "unscored", reason: "unscored" });
    expect(stances).toEqual(["none", "none", "none"]);
    expect(evidence).toEqual([]);
  });

  it("leaves Latin letters in which it knows no word unscored", async () => {
    expect((await verdictOn("qwrt zxcvb", null)).tone.label).toBe("unscored");
  });

  it("reads a short English text whose language could not be told", async () => {
    const { stances, lean } = await verdictOn("Dump Russia", null);
    expect(stances[0]).toBe("against");
    expect(lean).toEqual({ label: "pro-west", reason: "opposition" });
  });

  it("takes the tone of emoji where there are no letters", async () => {
    expect((await verdictOn("👍👍", null)).tone.label).toBe("positive");
    expect((await verdictOn("😡", null)).tone.label).toBe("negative");
    expect((await verdictOn("2020!", null)).tone).toMatchObject({ label: "neutral", reason: "no-evidence" });
  });

  it("hears mockery where the words are all praise", async () => {
    const { tone } = await verdictOn("Great, another statement of concern. So helpful.");
    expect(tone.label).toBe("negative");
  });

  it("tells a tone in balance from one without evidence", async () => {
    expect(
      (await verdictOn("The food was good. The room was bad, awful in fact, but great view and lovely sea"))
        .tone.reason,
    ).toBe("evidence");
    expect((await verdictOn("a table")).tone.reason).toBe("no-evidence");
    expect((await verdictOn("loved it, hated it")).tone.reason).toBe("balanced");
  });

  it("keeps tone and stance apart", async () => {
    const { tone, stances } = await verdictOn("Glory to Russia, what a wonderful army");
    expect([tone.label, stances[0]]).toEqual(["positive", "favour"]);
    const angry = await verdictOn("You idiots, Russia saved us");
    expect([angry.tone.label, angry.stances[0]]).toEqual(["negative", "favour"]);
  });

  it("has the same tone whatever the targets", async () => {
    const text = "Shame on Russia, you awful people";
    const [bare] = await lexiconScorer.score([{ text, language: "en" }], []);
    expect((await verdictOn(text)).tone).toEqual(bare?.tone);
  });

  it("leans by opposition alone where nothing is favoured", async () => {
    expect((await verdictOn("NATO betrayed us")).lean).toEqual({ label: "pro-russia", reason: "opposition" });
    expect((await verdictOn("I stand with Russia")).lean).toEqual({ label: "pro-russia", reason: "favour" });
    expect((await verdictOn("Shame on NATO, shame on Russia")).lean).toEqual({
      label: "neither",
      reason: "against-both",
    });
    expect((await verdictOn("Nice weather")).lean).toEqual({ label: "neither", reason: "no-stance" });
  });
});

describe("its evidence", () => {
  const text = "I don’t trust “Russia’s” lies 😡";
  const at = ({ start, end }: Evidence): string => text.slice(start, end);

  it("stands where it stands in the original", async () => {
    const { evidence } = await verdictOn(text);
    const of = (kind: Evidence["kind"]) => evidence.filter((piece) => piece.kind === kind).map(at);
    expect(of("word")).toEqual(["trust", "lies", "😡"]);
    expect(of("negator")).toEqual(["don’t"]);
    expect(of("target")).toEqual(["Russia’s"]);
  });

  it("names the target and the frame of a rule, with the sign of the stance", async () => {
    const { evidence, stances } = await verdictOn(text);
    const rules = evidence.filter(({ kind }) => kind === "rule");
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule).toMatchObject({ target: "russia", rule: expect.any(String) });
      expect(at(rule)).toContain("Russia");
    }
    expect(stances[0]).toBe("against");
    expect(rules.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(0);
  });

  it("adds up to the sign of the tone", async () => {
    const { evidence, tone } = await verdictOn(text);
    const sum = evidence
      .filter(({ kind }) => kind === "word")
      .reduce((total, { weight }) => total + weight, 0);
    expect(Math.sign(sum)).toBe(Math.sign(tone.score ?? 0));
  });

  it("comes in the order of the text", async () => {
    const starts = (await verdictOn(text)).evidence.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  });
});
