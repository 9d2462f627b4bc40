/**
 * What one item adds to a figure, which is the sum of `of` divided by the sum of `among`. For the share of those with
 * a trait `of` is 1 or 0 and `among` 1; for a mean `of` is the value; for a share among some only, `among` is 0 for
 * all others. Both are what the engine says it is, or what a person says.
 */
export type Part = { of: number; among: number };

/** Labelled items that are alike, `n` of them: drawn from a stratum with a probability each. */
export type Labelled = { stratum: string; probability: number; truth: Part; said: Part; n: number };

/** Items of the population that are alike, labelled or not, `n` of them. */
export type Cell = { stratum: string; said: Part; n: number };

/** The figure as the engine has it; null of nothing. */
export function naive(cells: readonly Cell[]): number | null {
  const among = cells.reduce((sum, { said, n }) => sum + said.among * n, 0);
  return among === 0 ? null : cells.reduce((sum, { said, n }) => sum + said.of * n, 0) / among;
}

/** The number of items. */
export function count(items: readonly { n: number }[]): number {
  return items.reduce((sum, { n }) => sum + n, 0);
}
