import jStat from "jstat";
import type { Interval } from "./bootstrap.ts";
import { clopperPearson } from "./clopperPearson.ts";
import { type Difference, difference } from "./difference.ts";
import { type Cell, count, type Labelled } from "./part.ts";

export type LabelsAlone = { value: number; interval: Interval; effective: number };

/**
 * A share from the labels alone, with the exact interval of Clopper and Pearson for as many labels of a simple random
 * sample as would say as much as these do: Korn & Graubard (1998), "Confidence Intervals for Proportions with Small
 * Expected Number of Positive Counts Estimated from Survey Data", section 3. Their number is never larger than that
 * of the labels, as Parker et al. (2017, NCHS) ask for, nor than Kish's (1965, section 11.7), which needs no estimate
 * of a variance that rare things make too small. Where all count alike it is the number of labels. null of no labels.
 */
export function labelsAlone(
  labelled: readonly Labelled[],
  cells: readonly Cell[],
  level = 0.95,
): LabelsAlone | null {
  const found = difference(labelled, cells, 0);
  if (found === null) return null;
  const asked = labelled.filter(({ truth }) => truth.among > 0);
  const effective = effectiveNumber(asked, found, level);
  return {
    value: found.value,
    interval: clopperPearson(found.value * effective, effective, level),
    effective,
  };
}

function effectiveNumber(asked: readonly Labelled[], found: Difference, level: number): number {
  const n = count(asked);
  const weights = asked.reduce((sum, one) => sum + one.n / one.probability, 0);
  const squares = asked.reduce((sum, one) => sum + one.n / one.probability ** 2, 0);
  const kish = weights ** 2 / squares;
  if (kish > n * (1 - 1e-9)) return n;
  const { value, variance, degreesOfFreedom } = found;
  const spread = (value * (1 - value)) / variance;
  const corrected = spread * (t(n - 1, level) / t(degreesOfFreedom, level)) ** 2;
  return variance > 0 ? Math.min(n, kish, corrected) : kish;
}

function t(degreesOfFreedom: number, level: number): number {
  return jStat.studentt.inv((1 + level) / 2, degreesOfFreedom);
}
