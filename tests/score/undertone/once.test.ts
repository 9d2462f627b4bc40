import fc from "fast-check";
import { expect, it } from "vitest";
import { once } from "#lib/score/undertone/once.ts";

it("tells new numbers from those seen, as a set does, also after it was cleared", () => {
  const seen = once();
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(50), fc.integer()), { maxLength: 5_000 }), (values) => {
      seen.clear();
      const set = new Set<number>();
      for (const value of values) {
        expect(seen.isNew(value)).toBe(!set.has(value));
        set.add(value);
      }
    }),
    { numRuns: 50 },
  );
});
