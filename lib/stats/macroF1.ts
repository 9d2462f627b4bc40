import { classScores } from "./classScores.ts";
import type { Confusion } from "./confusion.ts";
import { mean } from "./mean.ts";

/**
 * The mean of the classes' F1, each class counting the same however rare it is: the "averaged F1" of Opitz & Burst
 * (2019), "Macro F1 and Macro F1", equation 1. Over the classes that occur, as the truth or as an answer; null where
 * none does.
 */
export function macroF1(confusion: Confusion): number | null {
  return mean(classScores(confusion).flatMap(({ f1 }) => f1 ?? []));
}
