import { type Confusion, columnSum, hitsIn, itemsIn, rowSum } from "./confusion.ts";

/**
 * Agreement beyond chance: 1 is perfect, 0 what two would reach who answer at random with these frequencies. Cohen
 * (1960), "A coefficient of agreement for nominal scales", equation 1. Saying nothing counts as a category of its
 * own. null where chance alone would make it perfect, and of nothing.
 */
export function kappa(confusion: Confusion): number | null {
  const n = itemsIn(confusion);
  if (n === 0) return null;
  const observed = hitsIn(confusion) / n;
  const expected = confusion.reduce(
    (sum, row, place) => sum + (rowSum(row) / n) * (columnSum(confusion, place) / n),
    0,
  );
  return 1 - expected < Number.EPSILON ? null : (observed - expected) / (1 - expected);
}
