import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "#lib/stats/clopperPearson.ts";
import { estimate } from "#lib/stats/estimate.ts";
import { labelsAlone } from "#lib/stats/labelsAlone.ts";
import { count } from "#lib/stats/part.ts";
import { cells, items, labelled, part, someItems } from "./items.ts";

const thousand = cells(items(150, 50, 200, 600));

describe("an estimate is", () => {
  it("a census where all is labelled, of seven too", () => {
    const seven = items(2, 1, 1, 3);
    expect(estimate(labelled(seven, 1), cells(seven))).toEqual({
      method: "census",
      value: 3 / 7,
      naive: 3 / 7,
      labelled: 7,
      size: 7,
    });
  });

  it("no more than counts of fewer than 30", () => {
    const few = items(10, 5, 5, 9);
    expect(estimate([], cells(few)).method).toBe("counts");
    expect(estimate(labelled(items(5, 1, 1, 5), 12 / 29), cells(few)).method).toBe("counts");
  });

  it("not there for fewer than 30 labels, and says how many are missing", () => {
    expect(estimate(labelled(items(5, 2, 3, 8), 0.018), thousand)).toEqual({
      method: "too-few-labels",
      missing: 12,
      naive: 0.35,
      labelled: 18,
      size: 1_000,
    });
  });

  it("of the labels alone for fewer than 100", () => {
    const found = estimate(labelled(items(10, 5, 15, 69), 0.099), thousand);
    expect(found).toMatchObject({ method: "labels", value: 15 / 99, interval: clopperPearson(15, 99) });
  });

  it("of the labels alone where fewer than 15 are on one side", () => {
    expect(estimate(labelled(items(9, 5, 40, 146), 0.2), thousand).method).toBe("labels");
    expect(estimate(labelled(items(146, 40, 5, 9), 0.2), thousand).method).toBe("labels");
    expect(estimate(labelled(items(10, 5, 40, 145), 0.2), thousand).method).toBe("difference");
  });

  it("of the labels alone where the engine differs from fewer than 5", () => {
    expect(estimate(labelled(items(40, 2, 2, 156), 0.2), thousand).method).toBe("labels");
    expect(estimate(labelled(items(40, 2, 3, 155), 0.2), thousand).method).toBe("difference");
  });

  it("drawn to the truth where the engine is biased, in an interval narrower than that of the labels alone", () => {
    // The engine says 35 % of what is 20 %, and errs in the sample as it does in all.
    const sample = labelled(items(30, 10, 40, 120), 0.2);
    const found = estimate(sample, thousand);
    expect(found).toMatchObject({ method: "difference", naive: 0.35, labelled: 200, size: 1_000 });
    if (found.method !== "difference") return;
    expect(found.value).toBeCloseTo(0.2, 12);
    const alone = labelsAlone(sample, thousand)?.interval;
    expect(found.interval.high - found.interval.low).toBeLessThan((alone?.high ?? 1) - (alone?.low ?? 0));
  });
});

describe("an estimate", () => {
  it("never depends on the order of what it is made from, and lies in its interval", () => {
    fc.assert(
      fc.property(someItems, (all) => {
        const population = cells(all.map((item) => ({ ...item, n: item.n * 10 })));
        const found = estimate(labelled(all, 0.1), population);
        expect(estimate(labelled(all.toReversed(), 0.1), population.toReversed())).toEqual(
          expect.objectContaining({ method: found.method, labelled: count(all) }),
        );
        if (found.method !== "labels" && found.method !== "difference") return;
        expect(found.interval.low).toBeLessThanOrEqual(found.value + 1e-9);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.value - 1e-9);
        expect(found.interval.low).toBeGreaterThanOrEqual(0);
        expect(found.interval.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("of a mean is not held between 0 and 1, and has the labels' mean where they are few", () => {
    const tones = [-1, 0, 1].map((of, place) => ({
      stratum: "",
      truth: part(of),
      said: part(0),
      n: [30, 10, 5][place] ?? 0,
    }));
    const found = estimate(labelled(tones, 0.01), [{ stratum: "", said: part(0), n: 4_500 }], {
      kind: "mean",
    });
    expect(found).toMatchObject({ method: "labels", value: -25 / 45 });
    if (found.method === "labels") expect(found.interval.low).toBeCloseTo(-0.7626, 4);
  });

  it("widens with its level", () => {
    const sample = labelled(items(30, 10, 40, 120), 0.2);
    const [usual, surer] = [estimate(sample, thousand), estimate(sample, thousand, { level: 0.99 })];
    if (usual.method !== "difference" || surer.method !== "difference") throw new Error("unexpected method");
    expect(surer.interval.low).toBeLessThan(usual.interval.low);
  });
});

describe("labels alone", () => {
  it("count for fewer where they were drawn unevenly, never for more than they are", () => {
    const sample = labelled([...items(20, 0, 0, 30, "a"), ...items(5, 0, 0, 45, "b")], { a: 0.5, b: 0.05 });
    const population = cells([...items(0, 0, 0, 100, "a"), ...items(0, 0, 0, 1_000, "b")]);
    const found = labelsAlone(sample, population);
    expect(found?.value).toBeCloseTo((100 * 0.4 + 1_000 * 0.1) / 1_100, 12);
    // Kish: (Σw)² / Σw² with 50 weights of 2 and 50 of 20.
    expect(found?.effective).toBeLessThanOrEqual((50 * 2 + 50 * 20) ** 2 / (50 * 4 + 50 * 400) + 1e-9);
    expect(labelsAlone(labelled(items(20, 0, 0, 30), 0.5), cells(items(0, 0, 0, 100)))?.effective).toBe(50);
  });

  it("are none where nothing was labelled", () => {
    expect(labelsAlone([], thousand)).toBeNull();
  });
});
