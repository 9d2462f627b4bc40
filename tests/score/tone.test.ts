import { expect, it } from "vitest";
import { toneOf } from "#lib/score/tone.ts";

const feeling = (weight: number) => ({ first: 0, last: 0, weight, negator: -1 });

it("no words of feeling is neutral for want of evidence", () => {
  expect(toneOf([])).toEqual({ label: "neutral", reason: "no-evidence", score: 0 });
});

it("words of both signs that cancel are balanced", () => {
  expect(toneOf([feeling(2), feeling(-2)])).toEqual({ label: "neutral", reason: "balanced", score: 0 });
});

it("the score has the sign of the sum and stays within one", () => {
  expect(toneOf([feeling(-3)])).toMatchObject({ label: "negative", reason: "evidence" });
  expect(toneOf([feeling(3), feeling(1)])).toMatchObject({ label: "positive", reason: "evidence" });
  expect(toneOf(Array(1_000).fill(feeling(5))).score).toBeLessThanOrEqual(1);
});

it("more of the same feeling is a higher score", () => {
  expect(toneOf([feeling(3), feeling(3)]).score ?? 0).toBeGreaterThan(toneOf([feeling(3)]).score ?? 0);
});
