import type { Figure } from "#lib/estimates/figure.ts";
import type { Estimate } from "#lib/stats/estimate.ts";
import { count, percent } from "../ui/figures.ts";

type Kind = Figure["kind"];

const METHODS: Readonly<Record<Estimate["method"], string>> = {
  census: "all labelled",
  counts: "counts only",
  "too-few-labels": "not enough labels",
  labels: "labels alone",
  difference: "engine, corrected by labels",
};

/** How an estimate came about, in a few words. */
export function methodName({ method }: Estimate): string {
  return METHODS[method];
}

/** A share as a percentage, a mean with two digits; a dash where there is none. */
export function figureText(value: number | null, kind: Kind): string {
  if (value === null) return "–";
  return kind === "share" ? percent(value) : value.toFixed(2).replace("-", "−");
}

/** An estimate with its interval: "19 % [14 %, 25 %]", "3 of 7", or what is missing for one. */
export function estimateText(estimate: Estimate, kind: Kind): string {
  switch (estimate.method) {
    case "counts":
      return "too few comments for a share";
    case "too-few-labels":
      return `${count(estimate.missing)} more labels needed`;
    case "census":
      return censusText(estimate.value, estimate.labelled, kind);
    default: {
      const { low, high } = estimate.interval;
      return `${figureText(estimate.value, kind)} [${figureText(low, kind)}, ${figureText(high, kind)}]`;
    }
  }
}

/** "of 1,943 comments, 200 labelled" */
export function basisText({ labelled, size }: Estimate): string {
  return `${count(labelled)} of ${count(size)}`;
}

function censusText(value: number, of: number, kind: Kind): string {
  return kind === "share" ? `${count(Math.round(value * of))} of ${count(of)}` : figureText(value, kind);
}
