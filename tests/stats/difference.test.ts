import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "#lib/stats/difference.ts";
import { type Cell, count, naive } from "#lib/stats/part.ts";
import { cells, items, labelled, part, someItems } from "./items.ts";

type Published = {
  name: string;
  labelled: { truth: number; said: number; n: number }[];
  unlabelled: { said: number; n: number }[];
  estimates: {
    lambda: number;
    tuned: boolean;
    value: number;
    imputedStd: number;
    rectifierStd: number;
    interval: [number, number];
  }[];
};

const FILE = join(import.meta.dirname, "../fixtures/predictionPowered.json");
const { cases } = JSON.parse(readFileSync(FILE, "utf8")) as { cases: Published[] };
const byEstimate = cases.flatMap((one) => one.estimates.map((estimate) => ({ ...one, estimate })));

describe("the difference estimator agrees with ppi_py", () => {
  it.each(byEstimate)("for $name with λ = $estimate.lambda", ({ labelled, unlabelled, estimate }) => {
    const n = count(labelled);
    const others = count(unlabelled);
    const answered = labelled.map((one) => ({
      stratum: "",
      probability: n / (n + others),
      truth: part(one.truth),
      said: part(one.said),
      n: one.n,
    }));
    const rest: Cell[] = unlabelled.map((one) => ({ stratum: "", said: part(one.said), n: one.n }));
    const all = [...rest, ...answered.map(({ stratum, said, n }) => ({ stratum, said, n }))];
    // Theirs corrects by the unlabelled alone, ours by the whole population: the same with a λ larger by 1 + n/N.
    const found = difference(answered, all, estimate.tuned ? undefined : estimate.lambda * (1 + n / others));
    expect(found?.value).toBeCloseTo(estimate.value, 12);
    expect(found?.lambda).toBeCloseTo(estimate.lambda * (1 + n / others), 12);
    const apart = difference(answered, rest, estimate.lambda);
    expect(apart?.value).toBeCloseTo(estimate.value, 12);
    // They divide by n where we divide by n − 1, and know of no finite population.
    const finite = 1 - n / others;
    expect((apart?.variance ?? 0) / finite).toBeCloseTo((estimate.rectifierStd ** 2 * n) / (n - 1), 12);
    const reach = 1.959963984540054 * Math.hypot(estimate.imputedStd, estimate.rectifierStd);
    expect(estimate.interval[0]).toBeCloseTo((apart?.value ?? 0) - reach, 12);
  });
});

describe("the difference estimator", () => {
  it("gives the truth, with no variance, where all is labelled", () => {
    fc.assert(
      fc.property(someItems, (all) => {
        const found = difference(labelled(all, 1), cells(all));
        const truth = all.reduce((sum, { truth, n }) => sum + truth.of * n, 0) / count(all);
        expect(found?.value).toBeCloseTo(truth, 9);
        if (all.every(({ stratum }) => count(all.filter((one) => one.stratum === stratum)) > 1)) {
          expect(found?.variance).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("gives the naive value where the engine is never wrong", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(500), fc.nat(500), (yes, no, moreYes, moreNo) => {
        fc.pre(yes + no > 1);
        const population = cells(items(yes + moreYes, 0, 0, no + moreNo));
        const sample = labelled(items(yes, 0, 0, no), (yes + no) / count(population));
        const found = difference(sample, population);
        expect(found?.value).toBeCloseTo(naive(population) ?? Number.NaN, 12);
        expect(found?.variance).toBeCloseTo(0, 12);
      }),
    );
  });

  it("follows an engine that tells nothing not at all", () => {
    const sample = labelled(items(10, 10, 40, 40), 0.1);
    const found = difference(sample, cells(items(100, 100, 400, 400)));
    expect(found?.lambda).toBe(0);
    expect(found?.value).toBe(0.2);
  });

  it("weighs strata by their size, so that weights add up to what is known", () => {
    // Half of a small stratum and a tenth of a large one, all of the small being yes and none of the large.
    const all = [...items(100, 0, 0, 0, "small"), ...items(0, 0, 0, 900, "large")];
    const sample = labelled([...items(50, 0, 0, 0, "small"), ...items(0, 0, 0, 90, "large")], {
      small: 0.5,
      large: 0.1,
    });
    expect(difference(sample, cells(all), 0)?.value).toBeCloseTo(0.1, 12);
    expect(count(sample.map((one) => ({ n: one.n / one.probability })))).toBeCloseTo(1_000, 9);
  });

  it("agrees with the stratified mean of Cochran (1977), section 5.4, by hand", () => {
    const sample = labelled([...items(4, 0, 0, 6, "a"), ...items(6, 0, 0, 14, "b")], { a: 0.1, b: 0.1 });
    const found = difference(sample, cells([...items(0, 0, 0, 100, "a"), ...items(0, 0, 0, 200, "b")]), 0);
    expect(found?.value).toBeCloseTo((100 * 0.4 + 200 * 0.3) / 300, 12);
    const variance = (1 / 3) ** 2 * 0.9 * ((0.4 * 0.6) / 9) + (2 / 3) ** 2 * 0.9 * ((0.3 * 0.7) / 19);
    expect(found?.variance).toBeCloseTo(variance, 12);
    expect(found?.degreesOfFreedom).toBe(28);
  });

  it("collapses strata of a single label with their neighbours", () => {
    const sample = labelled(
      [...items(1, 0, 0, 0, "a"), ...items(0, 0, 0, 1, "b"), ...items(1, 0, 0, 2, "c")],
      0.1,
    );
    const population = cells(["a", "b", "c"].flatMap((name) => items(5, 0, 0, 20, name)));
    const found = difference(sample, population, 0);
    expect(found?.degreesOfFreedom).toBe(3);
    expect(found?.variance).toBeGreaterThan(0);
  });

  it("gives the share among some only, whoever those are in truth", () => {
    const yes = { of: 1, among: 1 };
    const no = { of: 0, among: 1 };
    const other = { of: 0, among: 0 };
    const kinds = [
      { stratum: "", truth: yes, said: yes, n: 30 },
      { stratum: "", truth: no, said: no, n: 60 },
      { stratum: "", truth: other, said: no, n: 20 },
      { stratum: "", truth: other, said: other, n: 90 },
    ];
    expect(difference(labelled(kinds, 0.2), cells(kinds), 0)?.value).toBeCloseTo(1 / 3, 12);
    expect(difference(labelled(kinds, 1), cells(kinds))?.value).toBeCloseTo(1 / 3, 12);
  });

  it("is null where no label is of it", () => {
    expect(difference([], cells(items(1, 1, 1, 1)))).toBeNull();
  });
});
