import type { Interval } from "./bootstrap.ts";

/** A figure with its interval at any level. */
export type Measured = { value: number; at(level: number): Interval };

export type Compared = {
  /** The first less the second. */
  value: number;
  interval: Interval;
  /** The chance of a difference as large where there is none. */
  p: number;
};

/**
 * The difference of the figures of two groups that share no item, from the intervals of each, whatever made them:
 * Zou & Donner (2008), "Construction of Confidence Limits about Effect Measures", equations 3 and 4; for shares it is
 * method 10 of Newcombe (1998) where the intervals are Wilson's. p is the level at which the interval reaches zero.
 */
export function compare(first: Measured, second: Measured, level = 0.95): Compared {
  const interval = (at: number) => limits(first, second, at);
  return { value: first.value - second.value, interval: interval(level), p: pOf(interval) };
}

function limits(first: Measured, second: Measured, level: number): Interval {
  const [one, other] = [first.at(level), second.at(level)];
  const value = first.value - second.value;
  return {
    low: value - Math.hypot(first.value - one.low, other.high - second.value),
    high: value + Math.hypot(one.high - first.value, second.value - other.low),
  };
}

// Half of 1 − level after so many halvings is finer than any p that is read.
const HALVINGS = 30;

function pOf(interval: (level: number) => Interval): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const p = (low + high) / 2;
    const at = interval(1 - p);
    if (at.low <= 0 && at.high >= 0) low = p;
    else high = p;
  }
  return high;
}
