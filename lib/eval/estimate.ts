import type { Interval } from "../stats/bootstrap.ts";

/** A figure with its 95 % bootstrap interval; null where it is not defined. */
export type Estimate = { value: number | null; low: number | null; high: number | null };

export function estimate(value: number | null, interval: Interval | null | undefined): Estimate {
  return { value, low: interval?.low ?? null, high: interval?.high ?? null };
}
