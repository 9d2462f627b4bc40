import fc from "fast-check";
import jStat from "jstat";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "#lib/stats/clopperPearson.ts";

describe("the interval of Clopper and Pearson", () => {
  // Documenta Geigy, "Scientific Tables" (1970), exact confidence limits for p, in per cent.
  it.each([
    [0, 10, 0, 30.85],
    [1, 10, 0.25, 44.5],
    [3, 10, 6.67, 65.25],
    [5, 10, 18.71, 81.29],
    [10, 10, 69.15, 100],
    [2, 30, 0.82, 22.07],
    [20, 100, 12.67, 29.18],
    [50, 100, 39.83, 60.17],
  ])("of %i in %i is the tables'", (hits, n, low, high) => {
    const found = clopperPearson(hits, n);
    expect(100 * found.low).toBeCloseTo(low, 1.9);
    expect(100 * found.high).toBeCloseTo(high, 1.9);
  });

  it("leaves 2.5 % beyond either end, as the binomial distribution has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (n, some) => {
        const hits = some % (n + 1);
        const { low, high } = clopperPearson(hits, n);
        if (hits > 0) expect(1 - jStat.binomial.cdf(hits - 1, n, low)).toBeCloseTo(0.025, 6);
        if (hits < n) expect(jStat.binomial.cdf(hits, n, high)).toBeCloseTo(0.025, 6);
      }),
    );
  });

  it("holds the share, is a mirror of that of the other side, and grows with the level", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p) => {
          const { low, high } = clopperPearson(p * n, n);
          expect(low).toBeLessThanOrEqual(p + 1e-9);
          expect(high).toBeGreaterThanOrEqual(p - 1e-9);
          expect(clopperPearson(n - p * n, n).low).toBeCloseTo(1 - high, 6);
          expect(clopperPearson(p * n, n, 0.99).low).toBeLessThanOrEqual(low);
        },
      ),
    );
  });

  it("of nothing is everything", () => {
    expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
