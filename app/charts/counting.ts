import type { Lean } from "#lib/comment.ts";
import type { ChartColumn } from "./chart.ts";

/** The order of the leans wherever they stand side by side: the poles outside. */
export const LEANS = ["pro-west", "neither", "pro-russia", "unscored"] as const satisfies readonly Lean[];

export const LEAN_COLUMNS: readonly ChartColumn[] = [
  { key: "n", label: "Comments", kind: "count" },
  { key: "pro-west", label: "pro-West", kind: "count" },
  { key: "neither", label: "neither", kind: "count" },
  { key: "pro-russia", label: "pro-Russia", kind: "count" },
  { key: "unscored", label: "not scored", kind: "count" },
];

/** The number of comments in some cells. */
export function total(cells: readonly { n: number }[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

/** The number of comments of each lean, and of all. */
export function byLean(cells: readonly { lean: Lean; n: number }[]): Record<Lean | "n", number> {
  const counts = { n: total(cells), "pro-west": 0, neither: 0, "pro-russia": 0, unscored: 0 };
  for (const { lean, n } of cells) counts[lean] += n;
  return counts;
}

/** The number of comments for each reason, those that do not occur included. */
export function byReason<K extends string, R extends string>(
  cells: readonly ({ n: number } & Record<K, R>)[],
  dimension: K,
  reasons: readonly R[],
): Record<R, number> {
  const counts = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<R, number>;
  for (const cell of cells) counts[cell[dimension]] += cell.n;
  return counts;
}

/** Cells by the value of a dimension, the most frequent first, those as frequent in the order of their names. */
export function grouped<C extends { n: number }, K>(cells: readonly C[], by: (cell: C) => K): [K, C[]][] {
  const groups = new Map<K, C[]>();
  for (const cell of cells) groups.set(by(cell), [...(groups.get(by(cell)) ?? []), cell]);
  return [...groups].sort(([a, as], [b, bs]) => total(bs) - total(as) || (String(a) < String(b) ? -1 : 1));
}
