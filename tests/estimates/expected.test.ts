import { expect, it } from "vitest";
import type { Evidence } from "#lib/estimates/estimateOf.ts";
import { expectedOf } from "#lib/estimates/expected.ts";
import { expectedWidths } from "#lib/stats/widths.ts";

const TARGETS = [
  { id: "russia", name: "Russia", side: "russia", aliases: {} },
  { id: "west", name: "the West", side: "west", aliases: {} },
] as const;

type Lean = "pro-russia" | "neither";
type Verdict = Evidence["cells"][number];
const verdict = (lean: Lean): Omit<Verdict, "n"> => ({
  ...{ stratum: "all", tone: "neutral", lean, leanReason: lean === "neither" ? "no-stance" : "favour" },
  stances: {},
});

/** Half of `n` labelled comments lean to Russia, of 10,000; the engine errs in every `errs`-th. */
function audit(n: number, errs: number): Evidence {
  const items = Array.from({ length: n }, (_, place) => {
    const truth: Lean = place % 2 === 0 ? "pro-russia" : "neither";
    const other: Lean = place % 2 === 0 ? "neither" : "pro-russia";
    return {
      ...{ stratum: "all", probability: n / 10_000, source: null, day: null, language: null },
      labels: { russia: truth === "neither" ? "none" : "favour", west: "none" },
      verdict: verdict(place % errs === 0 ? other : truth),
    };
  });
  const cells = (["pro-russia", "neither"] as const).map((lean) => ({ ...verdict(lean), n: 5_000 }));
  return { run: { targets: [...TARGETS] }, filter: {}, items, cells };
}

const steps = { size: 10_000, steps: 4 };

it("widths to expect are at worst, from the labels alone, until 30 comments are labelled", () => {
  const worst = { widths: expectedWidths(null, steps), labels: 0 };
  expect(expectedOf(null, steps)).toEqual(worst);
  expect(expectedOf(audit(29, 10), steps)).toEqual(worst);
});

it("widths to expect are narrower by what the engine saves, of the lean that is known least well", () => {
  const worst = expectedWidths(null, steps);
  const { widths, labels } = expectedOf(audit(60, 15), steps);
  expect(labels).toBe(60);
  expect(widths.map(({ method }) => method)).toEqual(["labels", "difference", "difference", "difference"]);
  const ratio = (place: number) => (widths[place]?.width ?? 0) / (worst[place]?.width ?? 1);
  expect(ratio(0)).toBeCloseTo(1, 1);
  expect(ratio(3)).toBeGreaterThan(0.3);
  expect(ratio(3)).toBeLessThan(0.6);
});
