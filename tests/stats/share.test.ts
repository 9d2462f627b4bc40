import { expect, it } from "vitest";
import { FEWEST_FOR_SHARES, share } from "#lib/stats/share.ts";

it("share is a fraction of one", () => {
  expect(share(15, 60)).toBe(0.25);
  expect(share(0, 60)).toBe(0);
  expect(share(60, 60)).toBe(1);
});

it("share is unknown where there are too few, and of nothing", () => {
  expect(share(1, FEWEST_FOR_SHARES - 1)).toBeNull();
  expect(share(1, FEWEST_FOR_SHARES)).not.toBeNull();
  expect(share(0, 0)).toBeNull();
});
