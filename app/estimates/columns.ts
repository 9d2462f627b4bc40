import { type Filter, filterQuery } from "#lib/filter.ts";
import type { Run } from "#lib/store/runs.ts";
import type { Chart, Row } from "../charts/chart.ts";
import { auditFor } from "./audit.ts";
import { type Estimated, estimatesOf } from "./rows.ts";

type Value = string | number | null;
export type EstimateColumn = { name: string; meaning: string; value(place: number): Value };

const PARTS: readonly { part: string; meaning: string; value(estimate: Estimated["estimate"]): Value }[] = [
  {
    part: "estimate",
    meaning: "estimated from hand labels",
    value: (one) => ("value" in one ? one.value : null),
  },
  {
    part: "low",
    meaning: "lower end of its 95 % interval",
    value: (one) => ("interval" in one ? one.interval.low : null),
  },
  { part: "high", meaning: "upper end", value: (one) => ("interval" in one ? one.interval.high : null) },
  { part: "labelled", meaning: "labels it is made from", value: ({ labelled }) => labelled },
  { part: "of", meaning: "comments it is of", value: ({ size }) => size },
  { part: "engine", meaning: "the engine's own share", value: ({ naive }) => naive },
  { part: "method", meaning: "docs/honest-shares.md", value: ({ method }) => method },
];

/** What a chart's file says beside its counts where a sample is labelled: "share_estimate", "share_low" and so on. */
export async function estimateColumns(
  chart: Chart,
  rows: readonly Row[],
  run: Run,
  filter: Filter,
): Promise<EstimateColumn[]> {
  if (chart.asks === undefined) return [];
  const audit = await auditFor(run, filterQuery(filter), chart.groups?.[0] ?? null);
  if (audit === null) return [];
  const estimates = estimatesOf(chart, rows, audit);
  const keys = [...new Set(estimates.flat().map(({ key }) => key))];
  return keys.flatMap((key) =>
    PARTS.map(({ part, meaning, value }) => ({
      name: `${key}_${part}`,
      meaning,
      value(place: number) {
        const found = estimates[place]?.find((one) => one.key === key);
        return found === undefined ? null : value(found.estimate);
      },
    })),
  );
}
