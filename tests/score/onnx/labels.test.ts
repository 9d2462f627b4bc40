import { describe, expect, it } from "vitest";
import { decided, hypothesesOn } from "#lib/score/onnx/hypotheses.ts";
import { abilityOf } from "#lib/score/onnx/labels.ts";
import { sentencesOf } from "#lib/score/onnx/sentences.ts";
import { toneByLabels } from "#lib/score/onnx/tone.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

describe("what a model can tell is read from its labels", () => {
  const [bad, fair, good] = ["negative", "neutral", "positive"] as const;

  it.each<[string[], readonly string[]]>([
    [
      ["NEGATIVE", "POSITIVE"],
      [bad, good],
    ],
    [
      ["neg", "neu", "pos"],
      [bad, fair, good],
    ],
    [
      ["Positive", "Neutral", "Negative"],
      [good, fair, bad],
    ],
    [
      ["LABEL_0", "LABEL_1"],
      [bad, good],
    ],
    [
      ["LABEL_0", "LABEL_1", "LABEL_2"],
      [bad, fair, good],
    ],
    [
      ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"],
      [bad, bad, fair, good, good],
    ],
    [
      ["Very Negative", "Negative", "Neutral", "Positive", "Very Positive"],
      [bad, bad, fair, good, good],
    ],
  ])("%s", (labels, tones) => {
    expect(abilityOf(labels)).toEqual({ kind: "tone", tones });
  });

  it.each([
    [["contradiction", "neutral", "entailment"], 2],
    [["ENTAILMENT", "NEUTRAL", "CONTRADICTION"], 0],
    [["entailment", "not_entailment"], 0],
  ])("%s is inference", (labels, entailment) => {
    expect(abilityOf(labels)).toEqual({ kind: "inference", entailment });
  });

  it.each([
    [["joy", "anger"]],
    [["LABEL_0", "LABEL_1", "LABEL_2", "LABEL_3"]],
    [["positive", "neutral"]],
    [[]],
  ])("%s means nothing, and is not guessed", (labels) => {
    expect(abilityOf(labels)).toBeNull();
  });

  it("or from what the user says of them", () => {
    expect(abilityOf(["Joy", "anger"], { joy: good, anger: bad })).toEqual({
      kind: "tone",
      tones: [good, bad],
    });
  });
});

describe("the tone by labels", () => {
  const stars = { kind: "tone", tones: ["negative", "negative", "neutral", "positive", "positive"] } as const;

  it("adds up what means the same", () => {
    expect(toneByLabels([0.3, 0.25, 0.4, 0.05, 0], stars)).toEqual({
      label: "negative",
      reason: "evidence",
      score: -0.5,
    });
  });

  it("is neutral where that is likeliest, or where good and bad are alike", () => {
    expect(toneByLabels([0.1, 0.1, 0.5, 0.2, 0.1], stars)).toMatchObject({ label: "neutral", score: 0.1 });
    expect(toneByLabels([0.5, 0.5], { kind: "tone", tones: ["negative", "positive"] })).toMatchObject({
      label: "neutral",
      score: 0,
    });
  });
});

it("a statement holds where it is likely, and likelier than its opposite", () => {
  expect(decided({ for: 0.9, against: 0.2 })).toBe(1);
  expect(decided({ for: 0.6, against: 0.7 })).toBe(-1);
  expect(decided({ for: 0.4, against: 0.1 })).toBe(0);
  expect(decided({ for: 0.8, against: 0.8 })).toBe(0);
});

it("each target has a statement and its opposite, in its own name", () => {
  const texts = hypothesesOn(defaultTargets).map(({ text }) => text);
  expect(texts).toHaveLength(2 * defaultTargets.length + 2);
  for (const { name } of defaultTargets) {
    expect(texts).toEqual(
      expect.arrayContaining([`The author supports ${name}.`, `The author opposes ${name}.`]),
    );
  }
});

it("sentences are spans of the text without the blanks around them", () => {
  const text = "  One here.  Two there! \n\n Three";
  expect(sentencesOf(text, "en").map(({ start, end }) => text.slice(start, end))).toEqual([
    "One here.",
    "Two there!",
    "Three",
  ]);
  expect(sentencesOf(" \n ", null)).toEqual([]);
});
