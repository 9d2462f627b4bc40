import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leanOf } from "#lib/score/lean.ts";
import { decide, LEANS, STANCES } from "#lib/score/undertone/decide.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

const AXIS = [0, 1, 2];
const sure = (stance: (typeof STANCES)[number]) => STANCES.map((one) => (one === stance ? 0.9 : 0.05));
const undecided = [1 / 3, 1 / 3, 1 / 3];

const shares = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: 0.01, max: 1, noNaN: true })))
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));

describe("what is decided", () => {
  it("is the stances themselves where each is sure", () => {
    const held = { stances: [sure("against"), sure("favour"), sure("none")], lean: null };
    expect(decide(defaultTargets, AXIS, held, 1).stances).toEqual(["against", "favour", "none"]);
  });

  it("leans as the whole comment does where the stances leave it open", () => {
    const lean = LEANS.map((one) => (one === "pro-russia" ? 0.8 : 0.1));
    const { stances } = decide(defaultTargets, AXIS, { stances: [undecided, undecided, undecided], lean }, 2);
    expect(leanOf(stances, defaultTargets).label).toBe("pro-russia");
  });

  it("follows by the rule: the most likely lean is the lean of the stances, whatever is held", () => {
    fc.assert(
      fc.property(fc.tuple(shares, shares, shares), fc.option(shares), (stances, lean) => {
        const decision = decide(defaultTargets, AXIS, { stances, lean }, 1.5);
        const { label } = leanOf(decision.stances, defaultTargets);
        const likeliest = LEANS.reduce((best, one) =>
          decision.chances.lean[one] > decision.chances.lean[best] ? one : best,
        );
        expect(label).toBe(likeliest);
      }),
    );
  });

  it("comes with likelihoods that add up to one", () => {
    fc.assert(
      fc.property(fc.tuple(shares, shares, shares), shares, (stances, lean) => {
        const { chances } = decide(defaultTargets, AXIS, { stances, lean }, 1.5);
        for (const group of [chances.lean, ...chances.stances]) {
          expect(Object.values(group).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("leaves a target beside the axis to its own likelihoods", () => {
    const turkey = { id: "turkey", name: "Turkey", side: "none" as const, aliases: {} };
    const stances = [undecided, undecided, undecided, sure("against")];
    const { stances: chosen, chances } = decide(
      [...defaultTargets, turkey],
      AXIS,
      { stances, lean: null },
      1,
    );
    expect(chosen[3]).toBe("against");
    expect(chances.stances[3]).toEqual({ none: 0.05, against: 0.9, favour: 0.05 });
  });
});
