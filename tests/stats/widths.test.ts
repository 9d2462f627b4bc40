import { describe, expect, it } from "vitest";
import { clopperPearson } from "#lib/stats/clopperPearson.ts";
import { estimate } from "#lib/stats/estimate.ts";
import { expectedWidths, pilotOf, widest } from "#lib/stats/widths.ts";
import { cells, items, labelled } from "./items.ts";

describe("the widths to expect of an engine that was never checked", () => {
  it("are those of the exact interval around a half, the narrower the more labels", () => {
    const widths = expectedWidths(null, { size: 1e9 });
    expect(widths.map(({ labels }) => labels)).toEqual([50, 100, 150, 200, 250, 300]);
    const { low, high } = clopperPearson(50, 100);
    expect(widths[1]).toEqual({ labels: 100, width: high - low, method: "labels" });
    const all = widths.map(({ width }) => width);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
  });

  it("end with the population, of which all is then known", () => {
    const widths = expectedWidths(null, { size: 120 });
    expect(widths.map(({ labels }) => labels)).toEqual([50, 100, 120]);
    expect(widths[2]).toEqual({ labels: 120, width: 0, method: "census" });
    expect(expectedWidths(null, { size: 0 })).toEqual([]);
  });
});

describe("the widths to expect from labels at hand", () => {
  // As in docs/honest-shares.md: half of them, by an engine that errs in three of a hundred.
  const population = items(4_800, 200, 100, 4_900);
  const sample = items(48, 2, 1, 49);
  const pilot = pilotOf(labelled(sample, 0.01), cells(population));

  it("are what the estimate then has, as the rule turns from the labels alone to the engine", () => {
    const widths = expectedWidths(pilot, { size: 10_000, step: 100, steps: 4 });
    expect(widths.map(({ method }) => method)).toEqual(["labels", "difference", "difference", "difference"]);
    for (const { labels, width, method } of widths) {
      const more = sample.map((item) => ({ ...item, n: (item.n * labels) / 100 }));
      const found = estimate(labelled(more, labels / 10_000), cells(population));
      if (!("interval" in found)) throw new Error("There is no interval");
      expect(found.method).toBe(method);
      expect(width / (found.interval.high - found.interval.low)).toBeCloseTo(1, 1);
    }
  });

  it("are a third of those without the engine where it is often right, and the same where it guesses", () => {
    const width = (of: typeof sample, size = 1e6) =>
      expectedWidths(pilotOf(labelled(of, 1e-4), cells(of.map((item) => ({ ...item, n: item.n * 1e4 })))), {
        size,
        step: 400,
        steps: 1,
      })[0]?.width ?? 0;
    const alone = expectedWidths(null, { size: 1e6, step: 400, steps: 1 })[0]?.width ?? 0;
    expect(width(sample) / alone).toBeCloseTo(0.34, 1);
    expect(width(items(25, 25, 25, 25)) / alone).toBeCloseTo(0.99, 1);
  });

  it("count items by their inclusion probabilities", () => {
    const strata = [...items(40, 0, 10, 0, "yes"), ...items(0, 5, 0, 45, "no")];
    const all = cells([...items(80, 0, 20, 0, "yes"), ...items(0, 90, 0, 810, "no")]);
    const found = pilotOf(labelled(strata, { yes: 0.5, no: 50 / 900 }), all);
    expect(found?.share).toBeCloseTo(0.17, 2);
    expect(found?.differing).toBeCloseTo(0.11, 6);
  });

  it("need as many labels as an interval does", () => {
    expect(pilotOf(labelled(items(10, 5, 5, 9), 0.01), cells(population))).toBeNull();
    expect(pilotOf([], cells(population))).toBeNull();
  });

  it("of several shares are those of the one that will be known least well", () => {
    const one = (width: number) => ({ labels: 50, width, method: "labels" as const });
    expect(
      widest([
        [one(0.2), one(0.1)],
        [one(0.1), one(0.3)],
      ]),
    ).toEqual([one(0.2), one(0.3)]);
    expect(widest([])).toEqual([]);
  });
});
