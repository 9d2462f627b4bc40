import { expect, it } from "vitest";
import { expectedWidths, worstHalfWidth } from "#lib/stats/expectedWidths.ts";

it("what further labels are good for is told in steps of fifty, up to all there are", () => {
  expect(expectedWidths(180).map(({ n }) => n)).toEqual([50, 100, 150, 180]);
  expect(expectedWidths(180).at(-1)?.halfWidth).toBe(0);
  expect(expectedWidths(7)).toEqual([{ n: 7, halfWidth: 0 }]);
  expect(
    expectedWidths(1_000_000)
      .map(({ n }) => n)
      .at(-1),
  ).toBe(500);
});

it("of a hundred labels a share is known to ten points, of four hundred to five: as tables have it", () => {
  expect(worstHalfWidth(100, 10_000)).toBeCloseTo(0.1017, 3);
  expect(worstHalfWidth(400, 10_000)).toBeCloseTo(0.0501, 3);
});

it("more labels never widen it", () => {
  const widths = expectedWidths(100_000).map(({ halfWidth }) => halfWidth);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});
