import type { Interval } from "./bootstrap.ts";
import { difference } from "./difference.ts";
import { labelsAlone } from "./labelsAlone.ts";
import { type Cell, count, type Labelled, naive } from "./part.ts";
import { FEWEST_FOR_SHARES } from "./share.ts";
import { tInterval } from "./tInterval.ts";

/** Fewer labels than these have not been tried: no interval is given. */
export const FEWEST_LABELS = 30;

type Known = {
  /** The figure as the engine has it; null of nothing. */
  naive: number | null;
  /** How many labels of those it is of. */
  labelled: number;
  /** How many items there are, labelled or not. */
  size: number;
};

type Estimated = Known & { value: number; interval: Interval };

/** A figure with how surely it is known. */
export type Estimate =
  /** All are labelled. */
  | (Known & { method: "census"; value: number })
  /** Too few for a percentage: counts only. */
  | (Known & { method: "counts" })
  | (Known & { method: "too-few-labels"; missing: number })
  | (Estimated & { method: "labels" })
  | (Estimated & { method: "difference"; lambda: number });

type Kind = "share" | "mean";

/**
 * Estimates a figure of a population from the labels of a sample of it and the engine's verdicts on all of it, with
 * an interval at `level` by the rule of docs/honest-shares.md: the labels alone where they are few or the engine
 * hardly differs from them, else the difference estimator. Labels must be of one sample; those made for other
 * reasons would bias it.
 */
export function estimate(
  labelled: readonly Labelled[],
  cells: readonly Cell[],
  { kind = "share", level = 0.95 }: { kind?: Kind; level?: number } = {},
): Estimate {
  const asked = labelled.filter(({ truth }) => truth.among > 0);
  const known: Known = { naive: naive(cells), labelled: count(asked), size: count(cells) };
  if (known.size > 0 && count(labelled) >= known.size && known.labelled > 0) {
    return { ...known, method: "census", value: ofLabels(labelled) };
  }
  if (known.size < FEWEST_FOR_SHARES) return { ...known, method: "counts" };
  const missing = FEWEST_LABELS - known.labelled;
  if (missing > 0) return { ...known, method: "too-few-labels", missing };
  return { ...known, ...(isTrusted(counts(asked), kind) ? corrected : alone)(labelled, cells, kind, level) };
}

function ofLabels(labelled: readonly Labelled[]): number {
  const among = labelled.reduce((sum, { truth, n }) => sum + truth.among * n, 0);
  return labelled.reduce((sum, { truth, n }) => sum + truth.of * n, 0) / among;
}

/** Of labels: how many there are, how many of those have what is asked for, on how many the engine differs. */
type Counts = { labels: number; hits: number; differing: number };

const FEWEST_TO_TRUST = { labels: 100, side: 15, differing: 5 } as const;

/** Whether there are enough labels, on either side and in disagreement with the engine, for a normal distribution. */
export function isTrusted({ labels, hits, differing }: Counts, kind: Kind = "share"): boolean {
  return (
    labels >= FEWEST_TO_TRUST.labels &&
    differing >= FEWEST_TO_TRUST.differing &&
    (kind === "mean" || Math.min(hits, labels - hits) >= FEWEST_TO_TRUST.side)
  );
}

function counts(asked: readonly Labelled[]): Counts {
  return {
    labels: count(asked),
    hits: count(asked.filter(({ truth }) => truth.of > 0)),
    differing: count(asked.filter(({ truth, said }) => truth.of !== said.of || truth.among !== said.among)),
  };
}

type Method = (
  labelled: readonly Labelled[],
  cells: readonly Cell[],
  kind: Kind,
  level: number,
) =>
  | { method: "labels"; value: number; interval: Interval }
  | { method: "difference"; value: number; interval: Interval; lambda: number };

const corrected: Method = (labelled, cells, kind, level) => {
  const found = difference(labelled, cells);
  if (found === null) throw new Error("An estimate needs labels");
  const interval = within(tInterval(found, level), kind);
  return { method: "difference", value: clipped(found.value, kind), interval, lambda: found.lambda };
};

const alone: Method = (labelled, cells, kind, level) => {
  if (kind === "share") {
    const found = labelsAlone(labelled, cells, level);
    if (found === null) throw new Error("An estimate needs labels");
    return { method: "labels", value: found.value, interval: found.interval };
  }
  const found = difference(labelled, cells, 0);
  if (found === null) throw new Error("An estimate needs labels");
  return { method: "labels", value: found.value, interval: tInterval(found, level) };
};

function within({ low, high }: Interval, kind: Kind): Interval {
  return { low: clipped(low, kind), high: clipped(high, kind) };
}

function clipped(value: number, kind: Kind): number {
  return kind === "share" ? Math.min(1, Math.max(0, value)) : value;
}
