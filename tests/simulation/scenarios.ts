import { allocate } from "#lib/stats/allocate.ts";
import { type Cell, count, type Part } from "#lib/stats/part.ts";

/** A population whose truth is known, an engine that reads it, and a way of drawing from it. */
export type Scenario = {
  name: string;
  /** How many items there are of each truth and verdict. */
  kinds: readonly Kind[];
  design: "random" | "stratified";
  figure?: "mean";
};

export type Kind = { stratum: string; truth: Part; said: Part; n: number };

type Engine = { sensitivity: number; specificity: number };

const YES: Part = { of: 1, among: 1 };
const NO: Part = { of: 0, among: 1 };
const NEITHER: Part = { of: 0, among: 0 };

/** A share of a population, read by an engine that finds `sensitivity` of those and takes 1 − `specificity` of the others for such. */
function shareOf(truth: number, { sensitivity, specificity }: Engine, size = 20_000): Kind[] {
  const hits = Math.round(truth * size);
  const found = Math.round(hits * sensitivity);
  const mistaken = Math.round((size - hits) * (1 - specificity));
  return [
    { stratum: "yes", truth: YES, said: YES, n: found },
    { stratum: "no", truth: YES, said: NO, n: hits - found },
    { stratum: "yes", truth: NO, said: YES, n: mistaken },
    { stratum: "no", truth: NO, said: NO, n: size - hits - mistaken },
  ];
}

/** The share of one side among those who take a side, of whom an engine finds some, and the wrong side at times. */
function sideOf(): Kind[] {
  const n = (stance: number, said: readonly [number, number, number], truth: Part): Kind[] =>
    [YES, NO, NEITHER].map((verdict, place) => ({
      stratum: ["yes", "no", "neither"][place] ?? "",
      truth,
      said: verdict,
      n: Math.round(20_000 * stance * (said[place] ?? 0)),
    }));
  return [
    ...n(0.2, [0.6, 0.15, 0.25], YES),
    ...n(0.3, [0.2, 0.6, 0.2], NO),
    ...n(0.5, [0.15, 0.15, 0.7], NEITHER),
  ];
}

/** A tone of −1, 0 or 1, read rightly three times in five and too low otherwise. */
function tones(): Kind[] {
  const stratum = (said: number) => ["negative", "neutral", "positive"][said + 1] ?? "";
  const kinds = (truth: number, share: number, read: readonly [number, number, number]): Kind[] =>
    read.map((likely, place) => ({
      stratum: stratum(place - 1),
      truth: { of: truth, among: 1 },
      said: { of: place - 1, among: 1 },
      n: Math.round(20_000 * share * likely),
    }));
  return [
    ...kinds(-1, 0.35, [0.8, 0.15, 0.05]),
    ...kinds(0, 0.4, [0.4, 0.55, 0.05]),
    ...kinds(1, 0.25, [0.15, 0.25, 0.6]),
  ];
}

const GOOD: Engine = { sensitivity: 0.95, specificity: 0.97 };
const BAD: Engine = { sensitivity: 0.55, specificity: 0.6 };
const BIASED: Engine = { sensitivity: 0.8, specificity: 0.776 };

export const scenarios: readonly Scenario[] = [
  { name: "half, good engine", kinds: shareOf(0.5, GOOD), design: "random" },
  { name: "a fifth, biased engine", kinds: shareOf(0.193, BIASED), design: "random" },
  { name: "a tenth, bad engine", kinds: shareOf(0.1, BAD), design: "random" },
  { name: "one in fifty, good engine", kinds: shareOf(0.02, GOOD), design: "random" },
  { name: "a third of 800, good engine", kinds: shareOf(0.33, GOOD, 800), design: "random" },
  { name: "a fifth, biased engine, by verdict", kinds: shareOf(0.193, BIASED), design: "stratified" },
  { name: "a twentieth, good engine, by verdict", kinds: shareOf(0.05, GOOD), design: "stratified" },
  { name: "one in fifty, bad engine, by verdict", kinds: shareOf(0.02, BAD), design: "stratified" },
  { name: "of those with a stance", kinds: sideOf(), design: "random" },
  { name: "of those with a stance, by verdict", kinds: sideOf(), design: "stratified" },
  { name: "mean tone, biased engine", kinds: tones(), design: "random", figure: "mean" },
  { name: "mean tone, biased engine, by verdict", kinds: tones(), design: "stratified", figure: "mean" },
];

/** The numbers of labels that are tried. */
export const NUMBERS = [30, 50, 100, 200, 400] as const;

/** The figure that is asked for. */
export function truthOf({ kinds }: Scenario): number {
  const sum = (side: keyof Part) => kinds.reduce((total, { truth, n }) => total + truth[side] * n, 0);
  return sum("of") / sum("among");
}

/**
 * The population as an engine sees it, and how many of each stratum are labelled so that some `n` labels are of those
 * that the figure is of.
 */
export function design(scenario: Scenario, n: number): { cells: Cell[]; quotas: Map<string, number> } {
  const stratumOf = (stratum: string) => (scenario.design === "random" ? "" : stratum);
  const cells = scenario.kinds.map(({ stratum, said, n }) => ({ stratum: stratumOf(stratum), said, n }));
  const names = [...new Set(cells.map(({ stratum }) => stratum))];
  const sizes = names.map((name) => cells.reduce((sum, one) => sum + (one.stratum === name ? one.n : 0), 0));
  const asked = count(scenario.kinds.filter(({ truth }) => truth.among > 0));
  const given = allocate(sizes, Math.round((n * count(cells)) / asked));
  return { cells, quotas: new Map(names.map((name, place) => [name, given[place] ?? 0])) };
}
