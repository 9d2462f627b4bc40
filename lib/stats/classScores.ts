import { type Confusion, columnSum, rowSum } from "./confusion.ts";

/** How well one class is found. null stands for a fraction of nothing. */
export type ClassScores = {
  /** Items that are of the class. */
  n: number;
  /** Of the items said to be of the class, the share that are. */
  precision: number | null;
  /** Of the items that are of the class, the share said to be. */
  recall: number | null;
  /** The harmonic mean of the two. */
  f1: number | null;
};

/**
 * Precision, recall and F1 of each class, in their order. van Rijsbergen (1979), "Information Retrieval", chapter 7.
 * An item of which nothing was said is missed: it lowers the recall of its class and the precision of none.
 */
export function classScores(confusion: Confusion): ClassScores[] {
  return confusion.map((row, place) => {
    const hits = row[place] ?? 0;
    const n = rowSum(row);
    const said = columnSum(confusion, place);
    return { n, precision: ratio(hits, said), recall: ratio(hits, n), f1: ratio(2 * hits, n + said) };
  });
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
