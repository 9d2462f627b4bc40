import { expect, it } from "vitest";
import type { Side, Stance, Target } from "#lib/comment.ts";
import { leanOf } from "#lib/score/lean.ts";

const target = (id: string, side: Side): Target => ({ id, name: id, side, aliases: {} });
const targets = [target("a", "russia"), target("b", "west"), target("c", "west"), target("d", "none")];

it.each<[Stance[], string, string]>([
  [["favour", "none", "none", "none"], "pro-russia", "favour"],
  [["none", "against", "none", "none"], "pro-russia", "opposition"],
  [["none", "none", "against", "none"], "pro-russia", "opposition"],
  [["favour", "against", "against", "none"], "pro-russia", "favour"],
  [["against", "none", "none", "none"], "pro-west", "opposition"],
  [["none", "none", "favour", "none"], "pro-west", "favour"],
  [["against", "favour", "none", "none"], "pro-west", "favour"],
  [["against", "against", "none", "none"], "neither", "against-both"],
  [["favour", "favour", "none", "none"], "neither", "for-both"],
  [["none", "none", "none", "none"], "neither", "no-stance"],
  [["none", "against", "favour", "none"], "neither", "no-stance"],
  [["none", "none", "none", "against"], "neither", "no-stance"],
  [["against", "against", "favour", "none"], "pro-west", "opposition"],
])("%j leans %s by %s", (stances, label, reason) => {
  expect(leanOf(stances, targets)).toEqual({ label, reason });
});

it("without targets there is no lean", () => {
  expect(leanOf([], [])).toEqual({ label: "neither", reason: "no-stance" });
});
