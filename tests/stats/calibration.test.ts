import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierLoss } from "#lib/stats/brier.ts";
import { calibrationError, reliabilityBins } from "#lib/stats/calibration.ts";
import { mean } from "#lib/stats/mean.ts";
import { reference } from "./reference.ts";

const CASES = reference.classification.map((of, i) => [i + 1, of] as const);
const answer = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });

describe("calibration", () => {
  it.each(CASES)("the error agrees with scikit-learn's calibration curve, case %i", (_, of) => {
    const answers = of.chances.map((chances, i) => ({
      confidence: Math.max(...chances),
      right: of.said[i] === of.gold[i],
    }));
    expect(calibrationError(reliabilityBins(answers, 10))).toBeCloseTo(of.calibrationError, 9);
  });

  it("bins hold every answer once, each within its bounds", () => {
    fc.assert(
      fc.property(fc.array(answer), fc.integer({ min: 1, max: 20 }), (answers, count) => {
        const bins = reliabilityBins(answers, count);
        expect(bins).toHaveLength(count);
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(answers.length);
        for (const { from, to, n, confidence } of bins) {
          expect(confidence === null).toBe(n === 0);
          expect(confidence ?? to).toBeLessThanOrEqual(to + 1e-12);
          expect(confidence ?? from).toBeGreaterThanOrEqual(from - 1e-12);
        }
        const error = calibrationError(bins);
        expect(error === null).toBe(answers.length === 0);
        expect(error ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is perfect where four in five of the answers held at 0.8 are right", () => {
    const answers = [true, true, true, true, false].map((right) => ({ confidence: 0.8, right }));
    expect(calibrationError(reliabilityBins(answers))).toBeCloseTo(0, 12);
    expect(calibrationError(reliabilityBins(answers.map((one) => ({ ...one, right: false }))))).toBeCloseTo(
      0.8,
      12,
    );
  });

  it("a confidence that is none is a fault", () => {
    expect(() => reliabilityBins([{ confidence: Number.NaN, right: true }])).toThrow(RangeError);
  });
});

describe("the Brier score", () => {
  it.each(CASES)("agrees with scikit-learn's, summed over the classes, case %i", (_, of) => {
    const losses = of.chances.map((chances, i) => brierLoss(chances, of.gold[i] ?? -1));
    expect(mean(losses)).toBeCloseTo(of.brier, 9);
  });

  it("is 0 for certainty in the truth and 2 for certainty in anything else", () => {
    expect(brierLoss([0, 1, 0], 1)).toBe(0);
    expect(brierLoss([0, 1, 0], 2)).toBe(2);
  });
});
