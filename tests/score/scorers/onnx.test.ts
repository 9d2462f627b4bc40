import { afterAll, describe, expect, it } from "vitest";
import type { Scorable, Verdict } from "#lib/score/scorer.ts";
import { onnxScorer } from "#lib/score/scorers/onnx.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { scorerLaws } from "../../laws/scorer.ts";
import { installed, removeModel, settingsFor, writeModel } from "../onnx/model.ts";
import { inferenceModel, toneModel } from "../onnx/tiny.ts";

const folders = { inference: writeModel(inferenceModel()), tone: writeModel(toneModel()) };
afterAll(() => Object.values(folders).forEach(removeModel));

const inference = onnxScorer(() => settingsFor(folders.inference));
const tone = onnxScorer(() => settingsFor(folders.tone));

const examples: Scorable[] = [
  { text: "I love Russia", language: "en" },
  { text: "Why? I hate the West. Awful.", language: "en" },
  { text: "Glory to the heroes of Ukraine", language: null },
  { text: "Россия нас предала", language: "ru" },
  { text: "Nothing at all 👍", language: "en" },
  { text: "  ", language: null },
];

// npm run install:onnx brings what runs models; without it there is nothing to hold to the laws.
describe.skipIf(!installed)("a model for inference", { timeout: 120_000 }, () => {
  // A batch pads its texts to one length, which shows in the last digits: shares are rounded to four.
  scorerLaws(inference, defaultTargets, examples);

  it("tells stances, and the sentence each follows from", async () => {
    const [first, second, third] = await inference.score(examples, defaultTargets);
    expect(first).toMatchObject({ stances: ["favour", "none", "none"], lean: { label: "pro-russia" } });
    expect(first?.evidence).toEqual([
      { kind: "cue", start: 0, end: 13, weight: expect.any(Number), target: "russia" },
    ]);
    expect(second?.stances).toEqual(["none", "against", "none"]);
    expect(second?.evidence).toMatchObject([{ start: 5, end: 21, target: "west" }]);
    expect(second?.evidence[0]?.weight).toBeLessThan(-0.5);
    expect(third).toMatchObject({ stances: ["none", "none", "favour"], lean: { label: "pro-west" } });
  });

  it("tells the tone", async () => {
    const verdicts = await inference.score(examples, defaultTargets);
    expect(verdicts.map(({ tone: { label } }) => label)).toEqual([
      "positive",
      "negative",
      "positive",
      "unscored",
      "neutral",
      "neutral",
    ]);
  });

  it("reads a long comment as far as it can, and the hypothesis all the same", async () => {
    const text = `I love Russia. ${"word ".repeat(20_000)}`;
    const [verdict] = await inference.score([{ text, language: "en" }], defaultTargets);
    expect(verdict?.stances).toEqual(["favour", "none", "none"]);
  });

  it("takes any target the user adds", async () => {
    const kyiv = { id: "kyiv", name: "Kyiv", side: "none", aliases: {} } as const;
    const [verdict] = await inference.score([{ text: "Shame on Kyiv", language: "en" }], [kyiv]);
    expect(verdict).toMatchObject({ stances: ["against"], lean: { label: "neither" } });
  });
});

describe.skipIf(!installed)("a model of tone", { timeout: 120_000 }, () => {
  scorerLaws(tone, defaultTargets, examples);

  it("tells the tone by its labels, and leaves the stance untold", async () => {
    const verdicts = await tone.score(examples, defaultTargets);
    const told = verdicts.map(({ tone: { label }, lean }) => [label, lean.label]);
    expect(told.slice(0, 2)).toEqual([
      ["positive", "unscored"],
      ["negative", "unscored"],
    ]);
    expect(verdicts[0]?.tone.score).toBeGreaterThan(0.8);
    expect(verdicts[0]?.evidence).toEqual([]);
  });

  it("with labels that mean nothing says so, until they are told", async () => {
    const folder = writeModel(toneModel(["grief", "boredom", "joy"]));
    const settings = (tones: object) => onnxScorer(() => settingsFor(folder, { tones: { ...tones } }));
    const [untold] = await settings({}).score(examples, defaultTargets);
    expect(untold?.fault).toEqual({
      of: "engine",
      message: expect.stringMatching(/grief, boredom, joy.*ONNX_LABELS/),
    });
    const tones = { grief: "negative", boredom: "neutral", joy: "positive" };
    const [told] = await settings(tones).score(examples, defaultTargets);
    expect(told?.tone.label).toBe("positive");
    removeModel(folder);
  });
});

it("without a model it says what to set, and fails as a value", async () => {
  const off = onnxScorer(() => ({ ...settingsFor(""), model: { missing: "Set UNDERTONE_ONNX_MODEL." } }));
  expect(off.outside?.obstacle()).toBe("Set UNDERTONE_ONNX_MODEL.");
  expect([off.version, off.outside?.host()]).toEqual(["1.0.0", null]);
  const [verdict]: Verdict[] = await off.score(examples.slice(0, 1), defaultTargets);
  expect(verdict).toMatchObject({ tone: { reason: "failed" }, fault: { of: "engine" } });
});

it("another model, or other meanings of its labels, make another version; the place does not", () => {
  const version = (folder: string, given = {}) => onnxScorer(() => settingsFor(folder, given)).version;
  const copy = writeModel(inferenceModel());
  expect(version(folders.inference)).toMatch(/^1\.0\.0\+tiny\.[0-9a-f]{8}$/);
  expect(version(copy)).toBe(version(folders.inference));
  expect(version(folders.tone)).not.toBe(version(folders.inference));
  expect(version(folders.tone, { tones: { label_0: "positive" } })).not.toBe(version(folders.tone));
  removeModel(copy);
});
