import { type Confusion, hitsIn, itemsIn } from "./confusion.ts";

/** The share of items said to be what they are; an item of which nothing was said is not. null of nothing. */
export function accuracy(confusion: Confusion): number | null {
  const n = itemsIn(confusion);
  return n === 0 ? null : hitsIn(confusion) / n;
}
