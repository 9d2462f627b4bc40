import { describe, expect, it } from "vitest";
import { scenarios } from "./scenarios.ts";
import { simulate } from "./simulate.ts";

// `npm run coverage` does it with 4,000 draws and more numbers of labels.
const DRAWS = 400;
// Three standard errors of a coverage of 95 % in so many draws.
const TOLERANCE = 0.033;

describe("the interval holds the truth 19 times in 20, or more often, for", () => {
  it.each(scenarios)("$name", (scenario) => {
    for (const n of [50, 100, 200]) {
      const { coverage, width, widthAlone } = simulate(scenario, n, DRAWS, n);
      expect(coverage).toBeGreaterThan(0.95 - TOLERANCE);
      expect(width).toBeLessThan(1.02 * widthAlone);
    }
  });
});

it("a good engine halves the width of the labels alone", () => {
  const [good] = scenarios;
  if (good === undefined) throw new Error("There are no scenarios");
  const { width, widthAlone, bias } = simulate(good, 200, DRAWS, 1);
  expect(width).toBeLessThan(0.5 * widthAlone);
  expect(Math.abs(bias)).toBeLessThan(0.005);
});
