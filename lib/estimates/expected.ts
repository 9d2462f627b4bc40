import { Lean } from "../comment.ts";
import { count } from "../stats/part.ts";
import { type ExpectedWidth, expectedWidths, pilotOf, widest } from "../stats/widths.ts";
import { type Evidence, partsOf } from "./estimateOf.ts";
import { leanShare } from "./figure.ts";

/** How exactly shares will be known, and from how many labels that is told: from none, at worst. */
export type Expected = { widths: readonly ExpectedWidth[]; labels: number };

type Steps = { size: number; steps: number };

const LEANS = Lean.options.filter((lean) => lean !== "unscored");

/** The widths to expect of the shares by lean, the least well known of them, in a sample that is still to be drawn. */
export function expectedOf(audit: Evidence | null, { size, steps }: Steps): Expected {
  const parts = audit === null ? [] : LEANS.map((lean) => partsOf(audit, leanShare(lean)));
  const pilots = parts.flatMap(({ labelled, cells }) => pilotOf(labelled, cells) ?? []);
  if (pilots.length === 0) return { widths: expectedWidths(null, { size, steps }), labels: 0 };
  return {
    widths: widest(pilots.map((pilot) => expectedWidths(pilot, { size, steps }))),
    labels: Math.max(...parts.map(({ labelled }) => count(labelled))),
  };
}
