import { expect, it } from "vitest";
import { leanRule } from "#app/charts/leanRule.ts";
import { defaultTargets } from "#lib/store/defaultTargets.ts";

it("the lean rule names the targets that a run counts for each side", () => {
  expect(leanRule(defaultTargets, {})).toBe(
    "Lean = Russia − (the West + Ukraine), favour counting +1 and against −1.",
  );
});

it("the strict rule says what is strict about it", () => {
  expect(leanRule(defaultTargets, { rule: "strict" })).toContain("counts as neither");
});

it("a side that no target counts for is said to be empty, and a target of no side is not in the rule", () => {
  const rule = leanRule(
    [
      { name: "Turkey", side: "none" },
      { name: "the West", side: "west" },
    ],
    {},
  );
  expect(rule).toContain("nobody on Russia’s side − the West,");
  expect(rule).not.toContain("Turkey");
});
