import type { Field } from "../label/field.ts";
import { accuracy } from "../stats/accuracy.ts";
import { averageRecall } from "../stats/averageRecall.ts";
import { bootstrap } from "../stats/bootstrap.ts";
import { brierLoss } from "../stats/brier.ts";
import { calibrationError, type ReliabilityBin, reliabilityBins } from "../stats/calibration.ts";
import { type ClassScores, classScores } from "../stats/classScores.ts";
import { type Confusion, confusionOf } from "../stats/confusion.ts";
import { kappa } from "../stats/kappa.ts";
import { macroF1 } from "../stats/macroF1.ts";
import { mean } from "../stats/mean.ts";
import type { Answer } from "./answers.ts";
import { type Estimate, estimate } from "./estimate.ts";

const MEASURES = { macroF1, averageRecall, accuracy, kappa };
type Measure = keyof typeof MEASURES;
const NAMES = Object.keys(MEASURES) as Measure[];
const PARTS = ["precision", "recall", "f1"] as const;

/** How well an engine does in one field. A comment it left unscored counts as missed, and is reported apart. */
export type Measures = Readonly<Record<Measure, Estimate>> & {
  /** Comments that are labelled. */
  n: number;
  /** The share of them it left unscored. */
  unscored: Estimate;
  classes: readonly ClassMeasures[];
  /** Rows: what the comments are; columns: what was said, the last for unscored. */
  confusion: Confusion;
  /** null from an engine that gives no chances. */
  calibration: Calibration | null;
};

type ClassMeasures = { label: string; n: number } & Readonly<Record<(typeof PARTS)[number], Estimate>>;

/** How far an engine's chances can be believed, over the comments it scored. */
type Calibration = { n: number; error: Estimate; brier: Estimate; bins: readonly ReliabilityBin[] };

/** All measures of an engine's answers in a field, each with its interval. */
export function measure(field: Field, answers: readonly Answer[], resamples = 1_000): Measures {
  const classes = field.classes.length;
  const statistics = (sample: readonly Answer[]) => {
    const confusion = confusionOf(sample, classes);
    return [
      ...NAMES.map((name) => MEASURES[name](confusion)),
      unscoredShare(sample),
      ...classScores(confusion).flatMap(parts),
    ];
  };
  const estimates = estimated(answers, statistics, resamples);
  const confusion = confusionOf(answers, classes);
  const next = () => estimates.shift() ?? estimate(null, null);
  const totals = Object.fromEntries(NAMES.map((name) => [name, next()])) as Record<Measure, Estimate>;
  return {
    ...totals,
    n: answers.length,
    unscored: next(),
    classes: classScores(confusion).map(({ n }, place) => ({
      label: field.classes[place] ?? "",
      n,
      precision: next(),
      recall: next(),
      f1: next(),
    })),
    confusion,
    calibration: calibrationOf(answers, resamples),
  };
}

function calibrationOf(answers: readonly Answer[], resamples: number): Calibration | null {
  const sure = answers.flatMap(({ gold, said, chances }) =>
    said === null || chances === null
      ? []
      : [{ confidence: chances[said] ?? 0, right: gold === said, loss: brierLoss(chances, gold) }],
  );
  if (sure.length === 0) return null;
  const statistics = (sample: readonly (typeof sure)[number][]) => [
    calibrationError(reliabilityBins(sample)),
    mean(sample.map(({ loss }) => loss)),
  ];
  const [error, brier] = estimated(sure, statistics, resamples);
  if (error === undefined || brier === undefined) return null;
  return { n: sure.length, error, brier, bins: reliabilityBins(sure) };
}

function estimated<T>(
  items: readonly T[],
  statistics: (sample: readonly T[]) => readonly (number | null)[],
  resamples: number,
): Estimate[] {
  const intervals = bootstrap(items, statistics, { resamples });
  return statistics(items).map((value, place) => estimate(value, intervals[place]));
}

function unscoredShare(sample: readonly Answer[]): number | null {
  if (sample.length === 0) return null;
  return sample.reduce((sum, { said }) => sum + (said === null ? 1 : 0), 0) / sample.length;
}

function parts(scores: ClassScores): (number | null)[] {
  return PARTS.map((part) => scores[part]);
}
