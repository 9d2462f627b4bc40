import jStat from "jstat";
import { clopperPearson } from "./clopperPearson.ts";

/** How wide a 95 % interval is to be expected with so many labels. */
export type ExpectedWidth = { labels: number; width: number };

type Expected = {
  /** The share as far as it is known: the engine's. */
  share: number;
  size: number;
  /** How many are labelled already. */
  labelled?: number;
  step?: number;
  steps?: number;
};

/**
 * The widths to expect of a share's interval from the labels alone for each `step` labels more, up to the size of the
 * population. Those of Clopper and Pearson at the expected number of hits, narrowed by the share of the population
 * that is left (Cochran 1977, "Sampling Techniques", section 4.4); an engine that is often right makes them narrower.
 */
export function expectedWidths(expected: Expected): ExpectedWidth[] {
  const { share, size, labelled = 0, step = 50, steps = 6 } = expected;
  const widths: ExpectedWidth[] = [];
  for (let more = 1; more <= steps && size > 0; more++) {
    const labels = Math.min(size, labelled + more * step);
    const { low, high } = clopperPearson(share * labels, labels);
    widths.push({ labels, width: (high - low) * Math.sqrt(Math.max(0, 1 - labels / size)) });
    if (labels === size) break;
  }
  return widths;
}

/**
 * How wide an interval of the difference estimator becomes with more labels: as the square root of what is left to
 * chance. Cochran (1977), section 2.6. `width` is what it is with `labelled` of `size` now.
 */
export function narrowed(width: number, labelled: number, size: number, labels: number): number {
  const t = (n: number) => jStat.studentt.inv(0.975, Math.max(1, n - 1));
  const left = (1 / labels - 1 / size) / (1 / labelled - 1 / size);
  return (width * Math.sqrt(Math.max(0, left)) * t(labels)) / t(labelled);
}
