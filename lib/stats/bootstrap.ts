import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { quantile } from "./quantile.ts";

/** Where a figure may well lie. */
export type Interval = { low: number; high: number };

type Options = { resamples?: number; level?: number; seed?: number };

const TWO_TO_THE_32 = 4_294_967_296;

/**
 * Percentile bootstrap intervals of several statistics at once, items being drawn anew with replacement. Efron &
 * Tibshirani (1993), "An Introduction to the Bootstrap", section 13.3. The same seed draws the same items, so that
 * statistics of the same items in two calls are comparable. `statistics` must not keep the sample. A statistic that
 * is null (undefined) for a resample is left out of it; its interval is null where that befell half of them.
 */
export function bootstrap<T>(
  items: readonly T[],
  statistics: (sample: readonly T[]) => readonly (number | null)[],
  { resamples = 1_000, level = 0.95, seed = 1 }: Options = {},
): (Interval | null)[] {
  const random = xoroshiro128plus(seed);
  const sample = items.slice();
  const drawn: number[][] = statistics(items).map(() => []);
  for (let round = 0; round < resamples; round++) {
    for (let place = 0; place < sample.length; place++) {
      const index = Math.floor(((random.next() >>> 0) / TWO_TO_THE_32) * items.length);
      sample[place] = items[index] as T;
    }
    for (const [which, value] of statistics(sample).entries()) {
      if (value !== null) drawn[which]?.push(value);
    }
  }
  return drawn.map((values) => (values.length * 2 <= resamples ? null : middle(values, level)));
}

function middle(values: readonly number[], level: number): Interval {
  const ascending = Float64Array.from(values).sort();
  return { low: quantile(ascending, (1 - level) / 2), high: quantile(ascending, (1 + level) / 2) };
}
