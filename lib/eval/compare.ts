import { type McNemar, mcnemar } from "../stats/mcnemar.ts";
import type { Answer } from "./answers.ts";

/** McNemar's test of two engines over the comments that both have a truth for; n is their number. */
export type Comparison = McNemar & { n: number };

export function compare(first: readonly (Answer | null)[], second: readonly (Answer | null)[]): Comparison {
  let [n, onlyFirst, onlySecond] = [0, 0, 0];
  for (const [index, one] of first.entries()) {
    const other = second[index] ?? null;
    if (one === null || other === null) continue;
    const [a, b] = [one.said === one.gold, other.said === other.gold];
    n += 1;
    if (a && !b) onlyFirst += 1;
    if (b && !a) onlySecond += 1;
  }
  return { ...mcnemar(onlyFirst, onlySecond), n };
}
