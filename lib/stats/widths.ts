import jStat from "jstat";
import { clopperPearson } from "./clopperPearson.ts";
import { difference } from "./difference.ts";
import { FEWEST_LABELS, isTrusted } from "./estimate.ts";
import { varianceOfMean, weightedMean } from "./moments.ts";
import { type Cell, count, type Labelled } from "./part.ts";

/** How wide a 95 % interval is to be expected with so many labels, and what it will be made of. */
export type ExpectedWidth = { labels: number; width: number; method: "census" | "labels" | "difference" };

/** What labels at hand tell of a share, for labels to come. */
export type Pilot = {
  share: number;
  /** The variance of what the engine leaves of a label: truth − λ × verdict. */
  residual: number;
  /** How often the engine differs from the label. */
  differing: number;
};

/** No share is known less well than a half, and of an engine that was never checked nothing is known. */
const WORST: Pilot = { share: 0.5, residual: 0.25, differing: 0 };

/**
 * What the labels of a sample tell of a share of all: with the λ that the difference estimator is tuned to, the variance
 * that is left to labels to come. Angelopoulos, Duchi & Zrnic (2023), "PPI++", section 6 and example 6.1; Cochran
 * (1977), "Sampling Techniques", section 7.3. null of fewer labels than an interval is made from.
 */
export function pilotOf(labelled: readonly Labelled[], cells: readonly Cell[]): Pilot | null {
  const n = count(labelled);
  const found = difference(labelled, cells);
  if (n < FEWEST_LABELS || found === null) return null;
  const items = labelled.map((item) => ({ ...item, weight: 1 / item.probability }));
  const left = ({ truth, said }: Labelled) => truth.of - found.lambda * said.of;
  return {
    share: Math.min(1, Math.max(0, found.value)),
    residual: n * varianceOfMean(items, left),
    differing: weightedMean(items, ({ truth, said }) => (truth.of === said.of ? 0 : 1)),
  };
}

/**
 * The widths to expect of a share's interval for each `step` labels of a random sample more, up to the size of the
 * population, by the rule of `estimate` at the expected numbers: of Clopper and Pearson from the labels alone; or, where
 * the engine may be used, of Student's t around the difference estimator, of whose variance the part is left that is not
 * labelled (Cochran 1977, sections 2.6 and 7.3). Without a pilot at worst, which is from the labels alone.
 */
export function expectedWidths(
  pilot: Pilot | null,
  { size, step = 50, steps = 6 }: { size: number; step?: number; steps?: number },
): ExpectedWidth[] {
  const widths: ExpectedWidth[] = [];
  for (let place = 1; place <= steps && size > 0; place++) {
    const labels = Math.min(size, place * step);
    widths.push({ labels, ...widthWith(pilot ?? WORST, labels, size) });
    if (labels === size) break;
  }
  return widths;
}

function widthWith(
  { share, residual, differing }: Pilot,
  labels: number,
  size: number,
): Omit<ExpectedWidth, "labels"> {
  if (labels >= size) return { width: 0, method: "census" };
  const { low, high } = clopperPearson(share * labels, labels);
  const alone = { width: high - low, method: "labels" } as const;
  if (!isTrusted({ labels, hits: share * labels, differing: differing * labels })) return alone;
  const error = Math.sqrt(residual * (1 / labels - 1 / size));
  return { width: 2 * jStat.studentt.inv(0.975, labels - 1) * error, method: "difference" };
}

/** Of several shares the one that will be known least well, at each number of labels. */
export function widest(all: readonly (readonly ExpectedWidth[])[]): ExpectedWidth[] {
  const [first = [], ...others] = all;
  return first.map((one, place) =>
    others.reduce((so, widths) => {
      const other = widths[place];
      return other !== undefined && other.width > so.width ? other : so;
    }, one),
  );
}
