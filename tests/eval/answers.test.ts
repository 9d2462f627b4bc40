import { describe, expect, it } from "vitest";
import { answersIn } from "#lib/eval/answers.ts";
import { LEAN, stanceField, TONE } from "#lib/label/field.ts";
import { labelled, TARGETS, UNSCORED, verdict } from "./labelled.ts";

const [RUSSIA = { id: "", name: "" }] = TARGETS;
const STANCE = stanceField(RUSSIA);

describe("answers in a field", () => {
  it("are numbers of classes, and null where a comment is not labelled", () => {
    const labels = [labelled({ tone: "positive", lean: "neither" }), labelled({})];
    const said = [verdict({ tone: "negative" }), verdict()];
    expect(answersIn(TONE, -1, labels, said)).toEqual([{ gold: 2, said: 0, chances: null }, null]);
    expect(answersIn(LEAN, -1, labels, said)).toEqual([{ gold: 2, said: 2, chances: null }, null]);
  });

  it("towards a target are those at its place", () => {
    const labels = [labelled({ stances: ["favour", null] })];
    const said = [verdict({ stances: ["against", "favour"] })];
    expect(answersIn(STANCE, 0, labels, said)).toEqual([{ gold: 0, said: 1, chances: null }]);
    expect(answersIn(STANCE, 1, labels, said)).toEqual([null]);
  });

  it("of an unscored comment are none: its stances of none are no answers", () => {
    const labels = [labelled({ tone: "neutral", lean: "neither", stances: ["none", "none"] })];
    for (const [field, place] of [
      [TONE, -1],
      [LEAN, -1],
      [STANCE, 0],
    ] as const) {
      expect(answersIn(field, place, labels, [UNSCORED])).toMatchObject([{ said: null, chances: null }]);
    }
  });

  it("bring the chances in the order of the classes", () => {
    const chances = {
      tone: { positive: 0.1, negative: 0.7, neutral: 0.2 },
      lean: { neither: 0.5, "pro-west": 0.3, "pro-russia": 0.2 },
      stances: [
        { none: 0.6, favour: 0.3, against: 0.1 },
        { none: 1, favour: 0, against: 0 },
      ],
    };
    const labels = [labelled({ tone: "neutral", lean: "neither", stances: ["none", "none"] })];
    const said = [verdict({ chances })];
    expect(answersIn(TONE, -1, labels, said)[0]?.chances).toEqual([0.7, 0.2, 0.1]);
    expect(answersIn(LEAN, -1, labels, said)[0]?.chances).toEqual([0.2, 0.3, 0.5]);
    expect(answersIn(STANCE, 0, labels, said)[0]?.chances).toEqual([0.3, 0.1, 0.6]);
  });

  it("are wanting where the engine has not come to a comment yet", () => {
    expect(answersIn(TONE, -1, [labelled({ tone: "neutral" })], [null])).toEqual([null]);
  });
});
