import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "#lib/stats/holm.ts";

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

describe("Holm's correction", () => {
  it("agrees with the values of R's p.adjust", () => {
    const found = holm([0.01, 0.02, 0.03, 0.04, 0.05]);
    for (const [place, p] of [0.05, 0.08, 0.09, 0.09, 0.09].entries())
      expect(found[place]).toBeCloseTo(p, 12);
    expect(holm([0.04, 0.01])).toEqual([0.04, 0.02]);
  });

  it("makes nothing surer, keeps the order, and is at least as sharp as Bonferroni's", () => {
    fc.assert(
      fc.property(ps, (all) => {
        const adjusted = holm(all);
        for (const [place, p] of all.entries()) {
          expect(adjusted[place]).toBeGreaterThanOrEqual(p);
          expect(adjusted[place]).toBeLessThanOrEqual(Math.min(1, all.length * p) + 1e-12);
          for (const [other, q] of all.entries()) {
            if (p < q) expect(adjusted[place]).toBeLessThanOrEqual(adjusted[other] ?? 0);
          }
        }
      }),
    );
  });

  it("of one comparison changes nothing, and of none gives none", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });
});
