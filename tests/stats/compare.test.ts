import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "#lib/stats/clopperPearson.ts";
import { compare } from "#lib/stats/compare.ts";
import { tInterval } from "#lib/stats/tInterval.ts";

const shareOf = (hits: number, n: number) => ({
  value: hits / n,
  at: (level: number) => clopperPearson(hits, n, level),
});
const meanOf = (value: number, variance: number) => ({
  value,
  at: (level: number) => tInterval({ value, variance, degreesOfFreedom: 1e6 }, level),
});

describe("a comparison of two groups", () => {
  it("of normal figures is the usual one", () => {
    const { value, interval, p } = compare(meanOf(0.5, 0.0009), meanOf(0.4, 0.0016));
    expect(value).toBeCloseTo(0.1, 12);
    expect(interval.low).toBeCloseTo(0.1 - 1.96 * 0.05, 4);
    expect(interval.high).toBeCloseTo(0.1 + 1.96 * 0.05, 4);
    // Twice the tail beyond z = 2.
    expect(p).toBeCloseTo(0.0455, 4);
  });

  it("turned round is its mirror; a group is no different from itself", () => {
    const counts = fc
      .tuple(fc.integer({ min: 30, max: 200 }), fc.nat(1_000))
      .map(([n, x]) => shareOf(x % n, n));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect(back.value).toBeCloseTo(-there.value, 12);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 9);
        expect(back.p).toBeCloseTo(there.p, 6);
        expect(there.p < 0.05).toBe(there.interval.low > 0 || there.interval.high < 0);
        expect(compare(one, one).p).toBeCloseTo(1, 3);
      }),
      { numRuns: 30 },
    );
  });
});
