/** Values with how many items have them and how much each item counts. */
export type Weighted = { n: number; weight: number };

type Value<T> = (item: T) => number;

/** The mean, each item counting by its weight. Hájek (1971); Särndal, Swensson & Wretman (1992), equation 5.7.4. */
export function weightedMean<T extends Weighted>(items: readonly T[], value: Value<T>): number {
  let sum = 0;
  let weights = 0;
  for (const item of items) {
    sum += item.n * item.weight * value(item);
    weights += item.n * item.weight;
  }
  return sum / weights;
}

/**
 * The variance of that mean over draws with replacement: s²/n where all count alike. Särndal, Swensson & Wretman
 * (1992), "Model Assisted Survey Sampling", equations 2.9.9 and 5.7.9.
 */
export function varianceOfMean<T extends Weighted>(items: readonly T[], value: Value<T>): number {
  const mean = weightedMean(items, value);
  let n = 0;
  let weights = 0;
  let squares = 0;
  for (const item of items) {
    n += item.n;
    weights += item.n * item.weight;
    squares += item.n * (item.weight * (value(item) - mean)) ** 2;
  }
  return n < 2 ? 0 : ((n / (n - 1)) * squares) / weights ** 2;
}

/** The covariance of two values, divided by the number of items and not by one less. */
export function covariance<T extends Weighted>(items: readonly T[], one: Value<T>, other: Value<T>): number {
  const [first, second] = [weightedMean(items, one), weightedMean(items, other)];
  return weightedMean(items, (item) => (one(item) - first) * (other(item) - second));
}
