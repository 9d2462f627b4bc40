import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Judgement } from "#lib/stats/confusion.ts";

type Classified = {
  classes: number;
  gold: number[];
  said: number[];
  chances: number[][];
  confusion: number[][];
  n: number[];
  precision: number[];
  recall: number[];
  f1: number[];
  macroF1: number;
  averageRecall: number;
  accuracy: number;
  kappa: number;
  calibrationError: number;
  brier: number;
};

type Reference = {
  /** Which libraries computed the figures. */
  source: string;
  classification: Classified[];
  unscored: { gold: number[]; said: (number | null)[] } & Pick<
    Classified,
    "macroF1" | "averageRecall" | "accuracy" | "kappa"
  >;
  mcnemar: { onlyFirst: number; onlySecond: number; p: number; method: string }[];
  bootstrap: { items: number[]; mean: [number, number]; median: [number, number] };
  quantiles: { values: number[]; at: number[]; are: number[] };
};

const FILE = join(import.meta.dirname, "../fixtures/measures.json");

/** Figures computed by scikit-learn, scipy and statsmodels; the file names their versions. */
export const reference = JSON.parse(readFileSync(FILE, "utf8")) as Reference;

export function judgementsOf(gold: readonly number[], said: readonly (number | null)[]): Judgement[] {
  return gold.map((one, place) => ({ gold: one, said: said[place] ?? null }));
}

/** Any judgements over three classes, some of them withheld. */
export const someJudgements = fc.array(
  fc.record({ gold: fc.nat(2), said: fc.option(fc.nat(2), { nil: null, freq: 5 }) }),
  { minLength: 1, maxLength: 60 },
);
