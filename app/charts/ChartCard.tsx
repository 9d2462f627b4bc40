import { Paper, Text, Title } from "@mantine/core";
import { type Filter, filterQuery } from "#lib/filter.ts";
import type { Run } from "#lib/store/runs.ts";
import { ChartEstimates } from "../estimates/ChartEstimates.tsx";
import classes from "./card.module.css";
import type { Chart } from "./chart.ts";
import { DataTable } from "./DataTable.tsx";
import { leanRule } from "./leanRule.ts";
import { linksOf } from "./links.ts";
import { loadChart } from "./load.ts";
import { views } from "./views.ts";

/** A chart with its question, its picture, its table and its CSV. */
export async function ChartCard({ chart, run, filter }: { chart: Chart; run: Run; filter: Filter }) {
  const { rows, columns } = await loadChart(chart, run, filter, "screen");
  const links = linksOf(chart, rows, columns, { datasetId: run.datasetId, filter });
  const View = views[chart.id];
  const query = filterQuery(filter);
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      className={classes["card"]}
      aria-labelledby={`chart-${chart.id}`}
    >
      <Title order={2} size="h5" id={`chart-${chart.id}`} mb="sm">
        {chart.question}
      </Title>
      {rows.length === 0 || View === undefined ? (
        <Text c="dimmed" size="sm">
          Nothing to show here for these comments.
        </Text>
      ) : (
        <View rows={rows} links={links} />
      )}
      <ChartEstimates chart={chart} rows={rows} run={run} filter={filter} />
      <p className={classes["note"]}>
        {chart.by.includes("lean") && `${leanRule(run.targets, filter)} `}
        {chart.note}
      </p>
      <div className={classes["foot"]}>
        <DataTable caption={chart.question} rows={rows} columns={columns} links={links} />
        <a
          href={`/api/v1/datasets/${run.datasetId}/charts/${chart.id}.csv${query === "" ? "" : `?${query}`}`}
          download
          className={classes["csv"]}
        >
          CSV<span className="visually-hidden"> of “{chart.question}”</span>
        </a>
      </div>
    </Paper>
  );
}
