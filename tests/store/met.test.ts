import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nothingMet } from "#lib/store/met.ts";

it("what was met is known", () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 50 }), (ids) => {
      const met = nothingMet();
      for (const id of ids) met.add(id);
      expect(ids.every(met.has)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it("what was not met is hardly ever taken for known", () => {
  const met = nothingMet();
  for (let count = 0; count < 100_000; count++) met.add(randomUUID());
  const wrong = Array.from({ length: 20_000 }, () => randomUUID()).filter(met.has);
  expect(wrong.length).toBeLessThan(3);
});
