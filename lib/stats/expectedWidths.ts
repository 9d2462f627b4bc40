import { clopperPearson } from "./clopperPearson.ts";

/** What a number of labels is good for: a share is then known to this much up and down, 0 … 0.5. */
export type Expected = { n: number; halfWidth: number };

const STEP = 50;
const MOST = 10;

/**
 * How wide the 95 % interval of a share will be at most (where it is a half) after every further 50 labels taken at
 * random, by the exact interval of the labels alone: an engine that is often right makes it narrower. 0 where all of
 * the population are labelled. The last is the whole population, or the tenth step.
 */
export function expectedWidths(population: number): Expected[] {
  const steps = Array.from({ length: MOST }, (_, place) => (place + 1) * STEP);
  const reached = [
    ...steps.filter((n) => n < population),
    ...(population <= MOST * STEP ? [population] : []),
  ];
  return reached.map((n) => ({ n, halfWidth: worstHalfWidth(n, population) }));
}

/** Half the width of the exact 95 % interval of a share of a half among `n` labels of a population. */
export function worstHalfWidth(n: number, population: number): number {
  if (n >= population) return 0;
  const { low, high } = clopperPearson(n / 2, n);
  return (high - low) / 2;
}
