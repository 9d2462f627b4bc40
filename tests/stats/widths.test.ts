import { describe, expect, it } from "vitest";
import { clopperPearson } from "#lib/stats/clopperPearson.ts";
import { dominant } from "#lib/stats/dominance.ts";
import { expectedWidths, narrowed } from "#lib/stats/widths.ts";

describe("the widths to expect", () => {
  it("are those of the exact interval for each fifty labels more, the narrower the more", () => {
    const widths = expectedWidths({ share: 0.2, size: 1e9 });
    expect(widths.map(({ labels }) => labels)).toEqual([50, 100, 150, 200, 250, 300]);
    const { low, high } = clopperPearson(20, 100);
    expect(widths[1]?.width).toBeCloseTo(high - low, 6);
    const all = widths.map(({ width }) => width);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
  });

  it("end with the population, of which all is then known", () => {
    const widths = expectedWidths({ share: 0.5, size: 120, labelled: 40 });
    expect(widths.map(({ labels }) => labels)).toEqual([90, 120]);
    expect(widths[1]?.width).toBe(0);
    expect(expectedWidths({ share: 0.5, size: 0 })).toEqual([]);
  });

  it("of a corrected estimate shrink as the square root of four times the labels, by a half", () => {
    expect(narrowed(0.2, 200, 1e9, 800)).toBeCloseTo(0.1, 3);
    expect(narrowed(0.2, 200, 1_000, 1_000)).toBe(0);
  });
});

describe("a part dominates", () => {
  it("from a quarter of all on, and from five at least", () => {
    const authors = [
      { whose: "Ada", n: 8 },
      { whose: "Ben", n: 5 },
    ];
    expect(dominant(authors, 20)).toEqual({ whose: "Ada", n: 8, share: 0.4 });
    expect(dominant(authors, 33)).toBeNull();
    expect(dominant([{ whose: "Ada", n: 4 }], 7)).toBeNull();
    expect(dominant([], 0)).toBeNull();
  });
});
