/** Fewer of a stratum say nothing about how much its items differ. */
const FEWEST_A_STRATUM = 2;

/**
 * How many of `n` to draw from each stratum, given the strata's sizes. They count by their size to the power of
 * `power`: 1 is in proportion, 0 is alike, ½ between the two. Bankier (1988), "Power Allocations". Every stratum gets
 * two first, if it has them. Rounded by the divisor method of Sainte-Laguë, in which a larger `n` never takes from a
 * stratum (Balinski & Young 1982, chapter 4), so that a sample can grow. Throws where the strata hold fewer than `n`.
 */
export function allocate(sizes: readonly number[], n: number, power = 0.5): number[] {
  if (n > sizes.reduce((sum, size) => sum + size, 0)) throw new RangeError(`${n} are more than there are`);
  const given = sizes.map(() => 0);
  for (let left = n; left > 0; left--) {
    const next = mostInNeed(sizes, given, power);
    given[next] = (given[next] ?? 0) + 1;
  }
  return given;
}

function mostInNeed(sizes: readonly number[], given: readonly number[], power: number): number {
  const needs = sizes.map((size, place) => need(size, given[place] ?? 0, power));
  return needs.indexOf(Math.max(...needs));
}

function need(size: number, given: number, power: number): number {
  if (given >= size) return -1;
  if (given < FEWEST_A_STRATUM) return Number.MAX_VALUE / (given + 1);
  return size ** power / (given + 0.5);
}
