import fc from "fast-check";
import { expect, it } from "vitest";
import { majority } from "#lib/stats/majority.ts";

it("the majority is what most say; where two lead alike there is none", () => {
  expect(majority(["for", "against", "for"])).toBe("for");
  expect(majority(["for"])).toBe("for");
  expect(majority(["for", "against"])).toBeNull();
  expect(majority(["a", "b", "b", "c", "c"])).toBeNull();
  expect(majority([])).toBeNull();
});

it("the majority does not hang on the order of the votes", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), (votes) => {
      expect(majority(votes.toReversed())).toBe(majority(votes));
    }),
  );
});
