import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemar } from "#lib/stats/mcnemar.ts";
import { reference } from "./reference.ts";

describe("McNemar's test", () => {
  it.each(reference.mcnemar)("agrees with statsmodels for $onlyFirst against $onlySecond", (of) => {
    const found = mcnemar(of.onlyFirst, of.onlySecond);
    expect(found.method).toBe(of.method);
    expect(found.p).toBeCloseTo(of.p, 9);
  });

  it("takes no side, and gives a probability", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, second) => {
        const { p } = mcnemar(first, second);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(mcnemar(second, first).p).toBe(p);
      }),
    );
  });

  it("is the surer the more one side leads", () => {
    for (const of of [20, 60]) {
      const all = Array.from({ length: of / 2 + 1 }, (_, less) => mcnemar(less, of - less).p);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    }
  });
});
