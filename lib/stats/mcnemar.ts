import jStat from "jstat";

/** How two answer the same items: on how many only the first is right, on how many only the second, and what follows. */
export type McNemar = {
  onlyFirst: number;
  onlySecond: number;
  /** How likely so large a difference, or a larger one, is where both are equally good. */
  p: number;
  method: "exact" | "chi-square";
};

const EXACT_BELOW = 25;

/**
 * McNemar's test (1947) of two who answered the same items: the exact binomial one where they differ on fewer than
 * 25, else chi-square with one degree of freedom and Edwards' continuity correction (1948). Dietterich (1998),
 * "Approximate Statistical Tests for Comparing Supervised Classification Learning Algorithms", section 3.1.
 */
export function mcnemar(onlyFirst: number, onlySecond: number): McNemar {
  const differing = onlyFirst + onlySecond;
  const exact = differing < EXACT_BELOW;
  const p = exact
    ? 2 * jStat.binomial.cdf(Math.min(onlyFirst, onlySecond), differing, 0.5)
    : 1 - jStat.chisquare.cdf(Math.max(0, Math.abs(onlyFirst - onlySecond) - 1) ** 2 / differing, 1);
  return { onlyFirst, onlySecond, p: Math.min(1, p), method: exact ? "exact" : "chi-square" };
}
