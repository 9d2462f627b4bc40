import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap } from "#lib/stats/bootstrap.ts";
import { mean } from "#lib/stats/mean.ts";
import { quantile } from "#lib/stats/quantile.ts";
import { reference } from "./reference.ts";

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
const means = (sample: readonly number[]) => [mean(sample)];
const median = (sample: readonly number[]) => quantile(Float64Array.from(sample).sort(), 0.5);

describe("the bootstrap", () => {
  it("agrees with scipy's percentile interval, as far as two streams of chance do", () => {
    const { items, mean: ofMean, median: ofMedian } = reference.bootstrap;
    const [first, second] = bootstrap(items, (sample) => [mean(sample), median(sample)], {
      resamples: 20_000,
      seed: 3,
    });
    const width = ofMean[1] - ofMean[0];
    expect(Math.abs((first?.low ?? 0) - ofMean[0])).toBeLessThan(0.02 * width);
    expect(Math.abs((first?.high ?? 0) - ofMean[1])).toBeLessThan(0.02 * width);
    expect(Math.abs((second?.low ?? 0) - ofMedian[0])).toBeLessThan(0.02 * width);
    expect(Math.abs((second?.high ?? 0) - ofMedian[1])).toBeLessThan(0.02 * width);
  });

  it("gives the same for the same seed, and for each statistic as if it stood alone", () => {
    fc.assert(
      fc.property(numbers, fc.integer(), (items, seed) => {
        const both = bootstrap(items, (sample) => [mean(sample), median(sample)], { resamples: 50, seed });
        const alone = bootstrap(items, means, { resamples: 50, seed });
        expect(both[0]).toEqual(alone[0]);
      }),
      { numRuns: 30 },
    );
  });

  it("stays within the items, leaves them as they are, and narrows with the level", () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const before = [...items];
        const [wide] = bootstrap(items, means, { resamples: 100 });
        const [narrow] = bootstrap(items, means, { resamples: 100, level: 0.5 });
        expect(items).toEqual(before);
        expect(wide?.low).toBeGreaterThanOrEqual(Math.min(...items));
        expect(wide?.high).toBeLessThanOrEqual(Math.max(...items));
        expect(narrow?.low).toBeGreaterThanOrEqual(wide?.low ?? Number.NaN);
        expect(narrow?.high).toBeLessThanOrEqual(wide?.high ?? Number.NaN);
      }),
      { numRuns: 50 },
    );
  });

  it("has no interval for what is mostly undefined", () => {
    const rare = (sample: readonly number[]) => [sample.every((item) => item === 0) ? 1 : null];
    expect(bootstrap([0, 1, 2], rare)).toEqual([null]);
    expect(bootstrap([], means)).toEqual([null]);
  });
});

it("quantiles agree with numpy's", () => {
  const { values, at, are } = reference.quantiles;
  for (const [i, share] of at.entries()) {
    expect(quantile(values, share)).toBeCloseTo(are[i] ?? Number.NaN, 12);
  }
});
