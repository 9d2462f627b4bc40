import { describe, expect, it } from "vitest";
import { engineFor, measurable, measuredByDefault } from "#lib/eval/engines.ts";
import { reportFor, scoreAll } from "#lib/eval/evaluate.ts";
import { mistakes } from "#lib/eval/mistakes.ts";
import { printed } from "#lib/eval/print.ts";
import { scorers } from "#lib/score/scorers.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";
import { engineOf, items, labelled, TARGETS, verdict } from "./labelled.ts";

const ITEMS = items([
  { text: "a", tone: "negative", lean: "pro-west", group: "x" },
  { text: "b", tone: "positive", lean: "pro-russia", group: "y" },
  { text: "c", tone: "neutral", lean: "neither", group: "y" },
  { text: "d", lean: "neither", group: "y" },
]);
const RIGHT = engineOf("right", {
  a: verdict({ tone: "negative", lean: "pro-west" }),
  b: verdict({ tone: "positive", lean: "pro-russia" }),
});
const IDLE = engineOf("idle", {});

describe("an evaluation", () => {
  it("sets engines side by side in every field that is labelled, and compares them with the first", async () => {
    const scored = await scoreAll(ITEMS, [RIGHT, IDLE], TARGETS);
    const { n, engines, fields } = reportFor("some.csv", ITEMS, scored, TARGETS);
    expect(n).toBe(4);
    expect(engines.map(({ engine }) => engine)).toEqual(["right", "idle"]);
    expect(engines.every(({ speed }) => (speed?.value ?? 0) > 0)).toBe(true);
    expect(fields.map(({ field, lines }) => [field.id, lines.map(({ measures }) => measures.n)])).toEqual([
      ["lean", [4, 4]],
      ["tone", [3, 3]],
    ]);
    const [right, idle] = fields[0]?.lines ?? [];
    expect(right?.measures.accuracy.value).toBe(1);
    expect(right?.comparison).toBeNull();
    expect(idle?.measures.accuracy.value).toBe(0.5);
    expect(idle?.comparison).toMatchObject({ n: 4, onlyFirst: 2, onlySecond: 0, p: 0.5 });
  });

  it("of some of the comments is one of them alone", async () => {
    const scored = await scoreAll(ITEMS, [IDLE], TARGETS);
    const report = reportFor("y", ITEMS, scored, TARGETS, ({ row }) => row.record.fields["group"] === "y");
    expect(report.n).toBe(3);
    expect(report.fields[0]?.lines[0]?.measures.accuracy.value).toBeCloseTo(2 / 3, 12);
  });

  it("derives the lean where the stances that count for it are all labelled, and only there", () => {
    const found = items([
      { stances: ["against", "none"] },
      { stances: ["none", "against"] },
      { stances: ["none", null] },
      { stances: ["favour", "none"], lean: "neither" },
    ]);
    expect(found.map(({ labels }) => labels.lean)).toEqual(["pro-west", "pro-russia", null, "neither"]);
  });

  it("is printed with its intervals, and with a word for what an engine does not give", async () => {
    const scored = await scoreAll(ITEMS, [RIGHT, IDLE], TARGETS);
    const text = printed(reportFor("some.csv", ITEMS, scored, TARGETS));
    expect(text).toContain("some.csv: 4 comments.");
    expect(text).toContain("Lean: 4 labelled");
    expect(text).toMatch(/right {2,}1\.00 \[\d\.\d\d, 1\.00\]/);
    expect(text).toContain("no probabilities");
    expect(text).toContain("p = 0.500 (2 : 0)");
    expect(text).not.toMatch(/NaN|undefined|null/);
  });
});

describe("engines that can be measured", () => {
  it("are those of the product and the baselines; the default engine is the first", () => {
    expect(measurable).toEqual([...scorers.map(({ id }) => id), "sentiment-sign", "majority"]);
    expect(measuredByDefault[0]).toBe(scorers[0]?.id);
    expect(measuredByDefault.every((id) => measurable.includes(id))).toBe(true);
    expect(engineFor("none such", [], TARGETS)).toBeNull();
  });

  it("take the sign of the sentiment for the tone and for the stance towards Russia", async () => {
    const scorer = engineFor("sentiment-sign", [], defaultTargets);
    const verdicts = await scorer?.score(
      ["I love this war", "I hate NATO", "A table"].map((text) => ({ text, language: "en" })),
      TARGETS,
    );
    expect(
      verdicts?.map(({ tone, stances, lean }) => [tone.label, stances[0], stances[1], lean.label]),
    ).toEqual([
      ["positive", "favour", "none", "pro-russia"],
      ["negative", "against", "none", "pro-west"],
      ["neutral", "none", "none", "neither"],
    ]);
  });

  it("say of everything what most of it is", async () => {
    const labels = [
      labelled({ tone: "negative", lean: "pro-west", stances: ["against", null] }),
      labelled({ tone: "negative", lean: "neither", stances: [null, null] }),
      labelled({ tone: "positive", lean: "neither", stances: ["favour", null] }),
    ];
    const [said] =
      (await engineFor("majority", labels, TARGETS)?.score([{ text: "", language: null }], TARGETS)) ?? [];
    expect([said?.tone.label, said?.lean.label, said?.stances]).toEqual([
      "negative",
      "neither",
      ["against", "none"],
    ]);
  });
});

describe("the mistakes of an engine", () => {
  const chance = (west: number) => ({
    tone: { negative: 1, neutral: 0, positive: 0 },
    stances: [],
    lean: { "pro-west": west, "pro-russia": 0, neither: 1 - west },
  });

  it("come surest first, with what led to them, and without what it left unscored", async () => {
    const engine = engineOf("sure", {
      a: verdict({ lean: "pro-west", chances: chance(0.99) }),
      b: verdict({ lean: "pro-west", chances: chance(0.6) }),
      c: verdict({
        lean: "pro-west",
        chances: chance(0.9),
        evidence: [{ kind: "cue", start: 0, end: 1, weight: 1, target: "west" }],
      }),
      d: verdict({ lean: "unscored", tone: "unscored" }),
    });
    const [scored] = await scoreAll(ITEMS, [engine], TARGETS);
    if (scored === undefined) throw new Error("Nothing was scored");
    const found = mistakes(ITEMS, scored, TARGETS, 5);
    expect(found.map(({ row, gold, said, confidence }) => [row, gold, said, confidence])).toEqual([
      [3, "neither", "pro-west", 0.9],
      [2, "pro-russia", "pro-west", 0.6],
    ]);
    expect(found[0]?.evidence[0]?.words).toBe("c");
    expect(mistakes(ITEMS, scored, TARGETS, 1)).toHaveLength(1);
  });

  it("go by the weight of the evidence where there are no chances, by the tone where nothing else is labelled", async () => {
    const toned = items([
      { text: "a", tone: "negative" },
      { text: "b", tone: "negative" },
    ]);
    const engine = engineOf("unsure", { a: verdict({ tone: "neutral" }), b: verdict({ tone: "positive" }) });
    const [scored] = await scoreAll(toned, [engine], TARGETS);
    if (scored === undefined) throw new Error("Nothing was scored");
    expect(mistakes(toned, scored, TARGETS, 5).map(({ row, field }) => [row, field])).toEqual([
      [2, "tone"],
      [1, "tone"],
    ]);
  });
});
