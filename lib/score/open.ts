import type { Memory, Scorer, Verdict } from "./scorer.ts";
import { scorerOf } from "./scorers.ts";
import { failed } from "./unscored.ts";

/**
 * The engine of a run, for as long as comments are scored in it. An engine outside this process depends on settings:
 * where they now make another of it than the run was begun with, every verdict is a fault that says so, for two
 * models must not share a run.
 */
export function openScorer(
  run: { engine: string; version: string },
  memory: Memory,
  scorer: Scorer = scorerOf(run.engine),
): Scorer {
  if (scorer.outside === undefined) return scorer;
  if (scorer.version === run.version) return scorer.outside.open(memory);
  const message =
    `This run is of ${run.engine} ${run.version}; the settings now make it ${scorer.version}. ` +
    `${scorer.outside.obstacle() ?? "Set them back, or score the data set anew."}`;
  return {
    ...scorer,
    score: async (comments, targets) => comments.map(() => failed(targets, { of: "engine", message })),
  };
}

/** The first failure among verdicts, that of the engine before that of a comment; null where there is none. */
export function faultAmong(
  verdicts: readonly Pick<Verdict, "fault">[],
): NonNullable<Verdict["fault"]> | null {
  const faults = verdicts.flatMap(({ fault }) => fault ?? []);
  return faults.find((fault) => fault.of === "engine") ?? faults[0] ?? null;
}
