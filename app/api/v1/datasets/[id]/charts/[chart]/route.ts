import { csv } from "#lib/export/csv.ts";
import type { Row } from "../../../../../../charts/chart.ts";
import { charts } from "../../../../../../charts/charts.ts";
import { loadChart } from "../../../../../../charts/load.ts";
import { estimateColumns } from "../../../../../../estimates/columns.ts";
import { file, refuse } from "../../../../../answer.ts";
import { requestedView } from "../../../../../dataset.ts";

type Context = { params: Promise<{ id: string; chart: string }> };

type Line = { row: Row; place: number };

/** The whole table of a chart: /charts/lean.csv; with its estimates where a sample is labelled. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const view = await requestedView(request, params);
  if (view instanceof Response) return view;
  const name = (await params).chart;
  const chart = charts.find(({ id }) => `${id}.csv` === name);
  if (chart === undefined) {
    return refuse(
      404,
      `There is no chart ${name}; there are ${charts.map(({ id }) => `${id}.csv`).join(", ")}.`,
    );
  }
  const { rows, columns } = await loadChart(chart, view.run, view.filter, "all");
  const estimates = await estimateColumns(chart, rows, view.run, view.filter);
  const table = [
    ...columns.map(({ key, label }) => ({
      name: key,
      meaning: label,
      value: ({ row }: Line) => row[key] ?? null,
    })),
    ...estimates.map((column) => ({ ...column, value: ({ place }: Line) => column.value(place) })),
  ];
  const exact = view.query.get("exact") === "1";
  return file(
    `${view.dataset.name} ${name}`,
    "text/csv",
    csv(
      rows.map((row, place) => ({ row, place })),
      table,
      { exact },
    ),
    {
      "Undertone-Rows": String(rows.length),
    },
  );
}
