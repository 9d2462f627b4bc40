import fc from "fast-check";
import jStat from "jstat";
import { describe, expect, it } from "vitest";
import { allocate } from "#lib/stats/allocate.ts";
import { draw } from "#lib/stats/draw.ts";

const seeds = fc.integer();
const strata = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe("a draw", () => {
  it("holds each item at most once, and grows without losing any", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), seeds, (size, some, more, seed) => {
        const n = Math.min(size, some);
        const longer = draw(size, Math.min(size, n + more), seed);
        expect(new Set(longer).size).toBe(longer.length);
        expect(longer.every((item) => item >= 0 && item < size)).toBe(true);
        expect(draw(size, n, seed)).toEqual(longer.slice(0, n));
      }),
    );
  });

  it("takes each item as often as any other, and each pair of neighbours as any other", () => {
    const [size, n, draws] = [20, 5, 4_000];
    const items = new Array<number>(size).fill(0);
    const firsts = new Array<number>(size * (size - 1)).fill(0);
    for (let seed = 1; seed <= draws; seed++) {
      const drawn = draw(size, n, seed);
      for (const item of drawn) items[item] = (items[item] ?? 0) + 1;
      const [first = 0, second = 0] = drawn;
      const pair = first * (size - 1) + (second > first ? second - 1 : second);
      firsts[pair] = (firsts[pair] ?? 0) + 1;
    }
    // Without replacement a frequency varies by 1 − n/N less than a binomial one.
    expect(chance(items, 1 - n / size)).toBeGreaterThan(0.01);
    expect(chance(firsts, 1)).toBeGreaterThan(0.01);
  });

  it("of another stream of the same seed is another", () => {
    expect(draw(1_000, 20, 7, 1)).not.toEqual(draw(1_000, 20, 7));
    expect(draw(1_000, 20, 7, 1)).toEqual(draw(1_000, 20, 7, 1));
  });

  it("is quick from a million", () => {
    expect(draw(1_000_000, 200, 3)).toHaveLength(200);
  });

  it("cannot hold more than there are", () => {
    expect(() => draw(3, 4, 1)).toThrow("4 cannot be drawn from 3");
  });
});

describe("an allocation", () => {
  it("gives out all, no stratum more than it has, and takes nothing back as it grows", () => {
    fc.assert(
      fc.property(strata, fc.nat(200), fc.constantFrom(0, 0.5, 1), (sizes, some, power) => {
        const n = Math.min(some, Math.max(0, sum(sizes) - 1));
        const given = allocate(sizes, n, power);
        expect(sum(given)).toBe(n);
        expect(given.every((one, place) => one <= (sizes[place] ?? 0))).toBe(true);
        if (sum(sizes) > n) {
          const more = allocate(sizes, n + 1, power);
          expect(more.every((one, place) => one >= (given[place] ?? 0))).toBe(true);
        }
      }),
    );
  });

  it("is in proportion, alike, or between the two", () => {
    expect(allocate([6_400, 1_600, 400], 84, 1)).toEqual([64, 16, 4]);
    expect(allocate([6_400, 1_600, 400], 84, 0)).toEqual([28, 28, 28]);
    expect(allocate([6_400, 1_600, 400], 84)).toEqual([48, 24, 12]);
  });

  it("leaves no stratum with less than two, as far as they go round", () => {
    expect(allocate([10_000, 30, 1], 20, 1)).toEqual([17, 2, 1]);
    expect(() => allocate([1, 2], 4)).toThrow("4 are more than there are");
  });
});

/** How likely frequencies this uneven are where all are equally likely: Pearson's chi-square. */
function chance(frequencies: readonly number[], variance: number): number {
  const expected = sum(frequencies) / frequencies.length;
  const distance = sum(frequencies.map((frequency) => (frequency - expected) ** 2 / expected)) / variance;
  return 1 - jStat.chisquare.cdf(distance, frequencies.length - 1);
}
