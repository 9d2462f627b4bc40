import { type Estimate, estimate } from "../stats/estimate.ts";
import type { Cell, Labelled, Part } from "../stats/part.ts";
import { labelAnswer, verdictAnswer } from "./answer.ts";
import type { Audit } from "./audit.ts";
import type { Figure } from "./figure.ts";

/**
 * Comments of a view: of one source or of all others, of a stretch of days (both included), of one language. null is
 * unknown.
 */
export type Group = {
  source?: string | null;
  otherThan?: string | null;
  language?: string | null;
  days?: { from: string; to: string } | null;
};

/** What an estimate is made from: of an audit that, so that a file can hold it. */
export type Evidence = {
  run: Pick<Audit["run"], "targets">;
  filter: Pick<Audit["filter"], "rule">;
  items: readonly Pick<
    Audit["items"][number],
    "stratum" | "probability" | "labels" | "verdict" | "source" | "day" | "language"
  >[];
  cells: Audit["cells"];
};

type Grouped = { source?: string | null; language?: string | null; day?: string | null };

const ALL: Group = {};

/** A figure of a view, or of a group in it, from the labels of its audit. */
export function estimateOf(audit: Evidence, figure: Figure, group: Group = ALL): Estimate {
  return estimating(audit, figure, group)(0.95);
}

/** The same at any level. */
export function estimating(audit: Evidence, figure: Figure, group: Group): (level: number) => Estimate {
  const { labelled, cells } = partsOf(audit, figure, group);
  return (level) => estimate(labelled, cells, { kind: figure.kind, level });
}

/** What a figure is estimated from: labels beside verdicts, and the verdicts on all of the view. */
export function partsOf(
  audit: Evidence,
  figure: Figure,
  group: Group = ALL,
): { labelled: Labelled[]; cells: Cell[] } {
  return { labelled: labelledOf(audit, figure, group), cells: cellsOf(audit, figure, group) };
}

/** The population as the engine has it. Where it says nothing, it does not say that a comment is of the kind. */
function cellsOf({ cells }: Evidence, figure: Figure, group: Group): Cell[] {
  const all = cells
    .filter((cell) => isIn(cell, group))
    .map((cell) => ({ stratum: cell.stratum, said: saidOf(figure, cell), n: cell.n }));
  return together(all, ({ stratum, said }) => `${stratum} ${said.of} ${said.among}`);
}

function labelledOf(audit: Evidence, figure: Figure, group: Group): Labelled[] {
  const { run, filter } = audit;
  const answered = audit.items.flatMap((item) => {
    const truth = figure.part(labelAnswer(item, run.targets, filter));
    return truth === null ? [] : [{ item, truth }];
  });
  const drawn = countBy(audit.items);
  const told = countBy(answered.map(({ item }) => item));
  const all = answered
    .filter(({ item }) => isIn(item, group))
    .map(({ item: { stratum, probability, verdict }, truth }) => ({
      stratum,
      // Those that were skipped, or are yet to be labelled, are missing at random within their stratum.
      probability: (probability * (told.get(stratum) ?? 0)) / (drawn.get(stratum) ?? 1),
      truth,
      said: saidOf(figure, verdict),
      n: 1,
    }));
  return together(
    all,
    ({ stratum, probability, truth, said }) =>
      `${stratum} ${probability} ${truth.of} ${truth.among} ${said.of} ${said.among}`,
  );
}

/** Those that are alike as one, in an order of their own: sums come out the same however they were counted. */
function together<T extends { n: number }>(all: readonly T[], alike: (one: T) => string): T[] {
  const groups = new Map<string, T>();
  for (const one of all) {
    const key = alike(one);
    const before = groups.get(key);
    groups.set(key, before === undefined ? one : { ...before, n: before.n + one.n });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function saidOf(figure: Figure, verdict: Parameters<typeof verdictAnswer>[0]): Part {
  return figure.part(verdictAnswer(verdict)) ?? { of: 0, among: 1 };
}

function isIn(one: Grouped, { source, otherThan, language, days }: Group): boolean {
  return (
    (source === undefined || (one.source ?? null) === source) &&
    (otherThan === undefined || (one.source ?? null) !== otherThan) &&
    (language === undefined || (one.language ?? null) === language) &&
    (days === undefined || within(one.day ?? null, days))
  );
}

function within(day: string | null, days: { from: string; to: string } | null): boolean {
  if (days === null || day === null) return days === null && day === null;
  return days.from <= day && day <= days.to;
}

function countBy(items: readonly { stratum: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stratum } of items) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return counts;
}
