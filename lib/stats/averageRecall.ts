import { classScores } from "./classScores.ts";
import type { Confusion } from "./confusion.ts";
import { mean } from "./mean.ts";

/**
 * The mean of the classes' recalls, which does not depend on how frequent each class is: the measure of SemEval-2017
 * task 4 A (Rosenthal, Farra & Nakov 2017, section 4.1). Over the classes that there are items of; null where there
 * are none.
 */
export function averageRecall(confusion: Confusion): number | null {
  return mean(classScores(confusion).flatMap(({ recall }) => recall ?? []));
}
