import { bootstrap, type Interval } from "./bootstrap.ts";

/** What each coder said of one item, in any order; nothing of those who skipped it. */
export type Coded = readonly string[];

export type Alpha = {
  /** 1 is perfect agreement, 0 what chance would give; null where it is undefined. */
  alpha: number | null;
  /** 95 %, items drawn anew; null where it cannot be told. */
  interval: Interval | null;
  /** Items that at least two coders labelled: the others say nothing about agreement. */
  n: number;
};

type Options = { resamples?: number; seed?: number };

/**
 * Agreement beyond chance between any number of coders, labels missing or not: Krippendorff's alpha for nominal data.
 * Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", sections C and D. The interval is a percentile
 * bootstrap over items: Zapf et al. (2016), "Measuring inter-rater reliability for nominal data", section "Bootstrap".
 * null where fewer than two items were labelled twice, or all labels are the same.
 */
export function alpha(items: readonly Coded[], options: Options = {}): Alpha {
  const pairable = items.filter((coded) => coded.length > 1);
  const labels = [...new Set(pairable.flat())];
  const counted = pairable.map((coded) => labels.map((label) => coded.filter((one) => one === label).length));
  const [interval = null] = bootstrap(counted, (sample) => [nominal(sample)], options);
  return { alpha: nominal(counted), interval: pairable.length < 2 ? null : interval, n: pairable.length };
}

/** From how often each label was given to each item. */
function nominal(items: readonly (readonly number[])[]): number | null {
  const totals: number[] = [];
  let values = 0;
  let agreeing = 0;
  for (const counts of items) {
    let coders = 0;
    let pairs = 0;
    for (const [place, count] of counts.entries()) {
      coders += count;
      pairs += count * (count - 1);
      totals[place] = (totals[place] ?? 0) + count;
    }
    values += coders;
    agreeing += pairs / (coders - 1);
  }
  if (items.length < 2) return null;
  const byChance = totals.reduce((sum, total) => sum + total * (total - 1), 0) / (values - 1);
  return byChance === values ? null : (agreeing - byChance) / (values - byChance);
}
