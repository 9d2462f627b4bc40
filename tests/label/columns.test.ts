import { describe, expect, it } from "vitest";
import { guessLabelColumns, labelsAnything, mapLabelColumns } from "#lib/label/columns.ts";

const TARGETS = [{ id: "russia" }, { id: "eu-cand" }];
const NOTHING = { text: null, id: null, tone: null, lean: null, stances: {} };

describe("the columns of a labelled file", () => {
  it.each([
    [
      ["id", "text", "lean", "stances.russia", "tone"],
      { text: "text", id: "id", lean: "lean", tone: "tone", stances: { russia: "stances.russia" } },
    ],
    [
      ["Comment", "Sentiment", "stance_russia", "stance_eu_cand"],
      {
        text: "Comment",
        tone: "Sentiment",
        stances: { russia: "stance_russia", "eu-cand": "stance_eu_cand" },
      },
    ],
    [["body", "Russia"], { text: "body", stances: { russia: "Russia" } }],
    [["tone", "sentiment"], { tone: "tone" }],
    [["external_id", "id", "text"], { id: "id", text: "text" }],
    [
      ["text", "truth.tone", "truth.russia"],
      { text: "text", tone: "truth.tone", stances: { russia: "truth.russia" } },
    ],
    [["a.tone", "tone"], { tone: "tone" }],
    [["a", "b"], {}],
  ])("are known by their names: %j", (columns, found) => {
    expect(guessLabelColumns(columns, TARGETS)).toEqual({ ...NOTHING, ...found });
  });

  it("can be named by hand, the others are still guessed", () => {
    const columns = ["text", "t", "r", "lean"];
    expect(mapLabelColumns("tone=t, russia=r", columns, TARGETS)).toEqual({
      ...NOTHING,
      text: "text",
      tone: "t",
      lean: "lean",
      stances: { russia: "r" },
    });
  });

  it("named wrongly say what there is", () => {
    expect(mapLabelColumns("mood=t", ["t"], TARGETS)).toEqual({
      problem: '"mood" is nothing a column can hold. There are: text, id, tone, lean, russia, eu-cand.',
    });
    expect(mapLabelColumns("tone=x", ["t", "u"], TARGETS)).toEqual({
      problem: 'There is no column "x". The columns are: t, u.',
    });
  });

  it("label something, or do not", () => {
    expect(labelsAnything(NOTHING)).toBe(false);
    expect(labelsAnything({ ...NOTHING, stances: { russia: "r" } })).toBe(true);
  });
});
