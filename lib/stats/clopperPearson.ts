import jStat from "jstat";
import type { Interval } from "./bootstrap.ts";

// An effective number of hits comes of sums and may miss 0 or n by their rounding.
const ROUNDING = 1e-9;

/**
 * The exact interval of a share of which `hits` of `n` were seen, by the quantiles of the beta distribution. Never
 * narrower than its level says. Clopper & Pearson (1934); Brown, Cai & DasGupta (2001), "Interval Estimation for a
 * Binomial Proportion", section 4.2.1. Neither need be whole: an effective sample size is not. 0 … 1 of nothing.
 */
export function clopperPearson(hits: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return {
    low: hits < ROUNDING ? 0 : jStat.beta.inv(tail, hits, n - hits + 1),
    high: hits > n - ROUNDING ? 1 : jStat.beta.inv(1 - tail, hits + 1, n - hits),
  };
}
