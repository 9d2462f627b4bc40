import type { Side, Target } from "#lib/comment.ts";
import type { Filter } from "#lib/filter.ts";

type Named = Pick<Target, "name" | "side">;

/** The rule that a lean follows by, in one line, for the targets of a run. */
export function leanRule(targets: readonly Named[], { rule }: Pick<Filter, "rule">): string {
  const sum = `Lean = ${side(targets, "russia", "nobody on Russia’s side")} − ${side(targets, "west", "nobody on the West’s side")}, favour counting +1 and against −1.`;
  return rule === "strict"
    ? `${sum} Strictly: only who favours a side leans to it; being against the other alone counts as neither.`
    : sum;
}

function side(targets: readonly Named[], wanted: Side, nobody: string): string {
  const names = targets.filter((target) => target.side === wanted).map(({ name }) => name);
  if (names.length === 0) return nobody;
  return names.length === 1 ? (names[0] ?? "") : `(${names.join(" + ")})`;
}
