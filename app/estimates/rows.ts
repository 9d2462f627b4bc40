import type { Audit } from "#lib/estimates/audit.ts";
import { estimateOf } from "#lib/estimates/estimateOf.ts";
import type { Estimate } from "#lib/stats/estimate.ts";
import type { Asked, Chart, Row } from "../charts/chart.ts";

export type Estimated = Asked & { estimate: Estimate };

/** The estimates of a chart's rows, row by row. */
export function estimatesOf(chart: Pick<Chart, "asks">, rows: readonly Row[], audit: Audit): Estimated[][] {
  return rows.map((row) =>
    (chart.asks?.(row) ?? []).map((asked) => ({
      ...asked,
      estimate: estimateOf(audit, asked.figure, asked.group),
    })),
  );
}
