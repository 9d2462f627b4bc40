import { type Filter, filterQuery, within } from "#lib/filter.ts";
import type { Chart, Row } from "./chart.ts";

/** For each row and column of a chart, the address of the comments behind the figure. */
export function linksOf(
  chart: Pick<Chart, "behind">,
  rows: readonly Row[],
  columns: readonly { key: string; kind: string }[],
  { datasetId, filter }: { datasetId: number; filter: Filter },
): Record<string, string>[] {
  return rows.map((row) => {
    const links: Record<string, string> = {};
    for (const { key, kind } of columns) {
      const change = kind === "count" ? chart.behind(row, key) : null;
      if (change === null || row[key] === 0) continue;
      links[key] = `/datasets/${datasetId}/comments?${filterQuery(within(filter, change))}`;
    }
    return links;
  });
}
