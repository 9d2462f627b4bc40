import type { Filter } from "#lib/filter.ts";
import type { Run } from "#lib/store/runs.ts";
import { sourceNames } from "#lib/store/sources.ts";
import { viewCells } from "#lib/view.ts";
import type { Chart, ChartColumn, Row } from "./chart.ts";

/** A chart's table for a run and a filter: as much as the screen has room for, or all of it. */
export async function loadChart(
  chart: Chart,
  run: Run,
  filter: Filter,
  extent: "screen" | "all",
): Promise<{ rows: Row[]; columns: ChartColumn[] }> {
  const cells = await viewCells(run, filter, chart.by, extent === "screen" ? chart.top : undefined);
  const ids = chart.by.includes("source") ? cells.flatMap(({ source }) => source ?? []) : [];
  const context = { targets: run.targets, sources: await sourceNames(run.datasetId, [...new Set(ids)]) };
  return { rows: chart.rows(cells, context), columns: chart.columns(context) };
}
