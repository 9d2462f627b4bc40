import { covariance, varianceOfMean, type Weighted, weightedMean } from "./moments.ts";
import { type Cell, count, type Labelled, type Part } from "./part.ts";
import { type Group, strata } from "./strata.ts";

export type Difference = {
  value: number;
  /** Of the value over all samples that could have been drawn. */
  variance: number;
  degreesOfFreedom: number;
  /** How far the engine is followed: 0 not at all, 1 wholly but for its mean error. */
  lambda: number;
};

type Item = Labelled & Weighted;
type Stratum = {
  items: Item[];
  cells: (Cell & Weighted)[];
  /** Its share of the population. */
  share: number;
  /** What is left to chance of the variance, as part of it was labelled. */
  unlabelled: number;
};

/**
 * A figure of a finite population from the engine's verdicts on all of it, corrected by how they differ from the
 * labels of a sample: λ times the engine's mean plus the labels' mean of (truth − λ said), stratum by stratum, items
 * counting by their inclusion probabilities. That is prediction-powered inference (Angelopoulos, Duchi & Zrnic 2023,
 * "PPI++", equation 3) and, in the words of survey sampling, the difference estimator (Särndal, Swensson & Wretman
 * 1992, section 6.3; Cochran 1977, sections 7.3 and 7.10) with its variance by linearisation (the same, section 5.5)
 * and correction for a finite population. λ is tuned to leave the least variance unless it is given. null where
 * there are no labels that the figure is of.
 */
export function difference(
  labelled: readonly Labelled[],
  cells: readonly Cell[],
  lambda?: number,
): Difference | null {
  const size = count(cells);
  const all = strata(labelled, cells).map((group) => stratumOf(group, size));
  if (!labelled.some(({ truth }) => truth.among > 0)) return null;
  const chosen = lambda ?? tuned(all, ratio(all, 0));
  const value = ratio(all, chosen);
  const error = ({ truth, said }: Item) => residual(truth, value) - chosen * residual(said, value);
  const variance = varianceOfTotal(all, error) + (lambda === 0 ? 0 : varianceUnseen(all, value));
  return {
    value,
    variance: variance / total(all, chosen, "among") ** 2,
    degreesOfFreedom: Math.max(1, count(labelled) - all.length),
    lambda: chosen,
  };
}

function stratumOf({ labelled, cells }: Group, size: number): Stratum {
  return {
    items: labelled.map((item) => ({ ...item, weight: 1 / item.probability })),
    cells: cells.map((cell) => ({ ...cell, weight: 1 })),
    share: count(cells) / size,
    unlabelled: Math.max(0, 1 - count(labelled) / count(cells)),
  };
}

function ratio(all: readonly Stratum[], lambda: number): number {
  return total(all, lambda, "of") / total(all, lambda, "among");
}

/** Of the population, by item. */
function total(all: readonly Stratum[], lambda: number, side: keyof Part): number {
  return all.reduce((sum, { items, cells, share }) => {
    const said = lambda === 0 ? 0 : lambda * weightedMean(cells, (cell) => cell.said[side]);
    return sum + share * (said + weightedMean(items, (item) => item.truth[side] - lambda * item.said[side]));
  }, 0);
}

function residual({ of, among }: Part, value: number): number {
  return of - value * among;
}

function varianceOfTotal(all: readonly Stratum[], error: (item: Item) => number): number {
  return all.reduce(
    (sum, { items, share, unlabelled }) => sum + share ** 2 * unlabelled * varianceOfMean(items, error),
    0,
  );
}

/**
 * What strata add in which the engine was never seen to differ from the labels, though it may: as if it had in one
 * item more of all that are labelled there, two being added. Laplace's rule of succession; Agresti & Coull (1998),
 * "Approximate Is Better than 'Exact'", section 2, do the same to a share of which nothing was seen.
 */
function varianceUnseen(all: readonly Stratum[], value: number): number {
  const gap = ({ truth, said }: Item) => residual(truth, value) - residual(said, value);
  const gaps = all.flatMap(({ items }) => items).filter((item) => gap(item) !== 0);
  const faultless = all.filter(({ items }) => items.every((item) => gap(item) === 0));
  if (gaps.length === 0 || faultless.length === 0) return 0;
  const square = gaps.reduce((sum, item) => sum + item.n * gap(item) ** 2, 0) / count(gaps);
  const n = faultless.reduce((sum, { items }) => sum + count(items), 0);
  const share = faultless.reduce((sum, one) => sum + one.share * Math.sqrt(one.unlabelled), 0);
  const chance = 1 / (n + 2);
  return (share ** 2 * square * chance * (1 - chance)) / n;
}

/**
 * The λ that leaves the least variance: Angelopoulos, Duchi & Zrnic (2023), example 6.1, where their 1 + n/N is ours
 * too as their unlabelled items are our population without the labelled ones. Between 0 and 1, as in section 6; 1
 * where the engine never differs from the labels, as nothing is left to correct.
 */
function tuned(all: readonly Stratum[], value: number): number {
  const truth = (item: Item) => residual(item.truth, value);
  const said = (item: { said: Part }) => residual(item.said, value);
  if (all.every(({ items }) => items.every((item) => truth(item) === said(item)))) return 1;
  let together = 0;
  let alone = 0;
  for (const { items, cells, share, unlabelled } of all) {
    const weight = (share ** 2 * Math.max(unlabelled, Number.EPSILON)) / count(items);
    together += weight * covariance(items, truth, said);
    alone += (weight * covariance(cells, said, said) * count(cells)) / Math.max(1, count(cells) - 1);
  }
  return alone === 0 ? 0 : Math.min(1, Math.max(0, together / alone));
}
