import { type Compared, compare, type Measured } from "../stats/compare.ts";
import { holm } from "../stats/holm.ts";
import { type Evidence, estimating } from "./estimateOf.ts";
import type { Figure } from "./figure.ts";

/** How a source differs from all others of a view; `adjusted` is p after Holm's correction for all that are compared. */
export type Contrast = Compared & { adjusted: number };

/** A figure of each source against that of all others; null where either has no interval of its own. */
export function contrasts(
  audit: Evidence,
  figure: Figure,
  sources: readonly (string | null)[],
): (Contrast | null)[] {
  const compared = sources.map((source) => {
    const own = measured(audit, figure, { source });
    const others = measured(audit, figure, { otherThan: source });
    return own === null || others === null ? null : compare(own, others);
  });
  const adjusted = holm(compared.flatMap((one) => one?.p ?? []));
  let place = 0;
  return compared.map((one) => (one === null ? null : { ...one, adjusted: adjusted[place++] ?? 1 }));
}

function measured(audit: Evidence, figure: Figure, group: Parameters<typeof estimating>[2]): Measured | null {
  const at = estimating(audit, figure, group);
  const usual = at(0.95);
  if (usual.method === "census")
    return { value: usual.value, at: () => ({ low: usual.value, high: usual.value }) };
  if (!("interval" in usual)) return null;
  return {
    value: usual.value,
    at(level) {
      const found = at(level);
      return "interval" in found ? found.interval : usual.interval;
    },
  };
}
