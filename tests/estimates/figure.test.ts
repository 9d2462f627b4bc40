import { describe, expect, it } from "vitest";
import {
  figureOf,
  leanOfStances,
  leanShare,
  meanTone,
  stanceShare,
  toneShare,
  withStance,
} from "#lib/estimates/figure.ts";

const figures = [
  leanShare("pro-russia"),
  leanOfStances("pro-west"),
  withStance,
  stanceShare("eu", "against"),
  toneShare("negative"),
  meanTone,
];
const SILENT = { tone: null, lean: null, leanReason: null, stances: {} };
const AGAINST_BOTH = {
  tone: "negative",
  lean: "neither",
  leanReason: "against-both",
  stances: { eu: "against" },
} as const;

describe("a figure", () => {
  it.each(figures.map((figure) => [figure.id, figure] as const))("%s is found by its name", (id, figure) => {
    expect(figureOf(id)?.id).toBe(id);
    expect(figureOf(id)?.part(AGAINST_BOTH)).toEqual(figure.part(AGAINST_BOTH));
    expect(figure.part(SILENT)).toBeNull();
  });

  it("counts who is against both among those with a stance, and who is unscored among nobody", () => {
    expect(leanOfStances("neither").part(AGAINST_BOTH)).toEqual({ of: 1, among: 1 });
    const unscored = { tone: "unscored", lean: "unscored", leanReason: "unscored", stances: {} } as const;
    expect(leanOfStances("neither").part(unscored)).toEqual({ of: 0, among: 0 });
    expect(leanShare("neither").part(unscored)).toEqual({ of: 0, among: 1 });
    expect(meanTone.part(unscored)).toEqual({ of: 0, among: 0 });
    expect(meanTone.part(AGAINST_BOTH)).toEqual({ of: -1, among: 1 });
  });

  it("of no such name is none", () => {
    expect(["lean:sideways", "stance:eu:maybe", "tone:loud", ""].map(figureOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
