import { Skeleton } from "@mantine/core";
import { Suspense } from "react";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import { ChartCard } from "../../charts/ChartCard.tsx";
import { charts } from "../../charts/charts.ts";
import { Denominators } from "../../dashboard/Denominators.tsx";
import { Dominance } from "../../dashboard/Dominance.tsx";
import classes from "../../dashboard/dashboard.module.css";
import { Estimated } from "../../dashboard/Estimated.tsx";
import { Headline } from "../../dashboard/Headline.tsx";
import { Provenance } from "../../dashboard/Provenance.tsx";
import { FilterBar } from "../../filter/FilterBar.tsx";
import { filterOptions } from "../../filter/options.ts";
import { Problems } from "../../filter/Problems.tsx";
import { UnderWay } from "../../importing/UnderWay.tsx";
import { RunNotice } from "../../runs/RunNotice.tsx";
import { datasetOf } from "../dataset.ts";
import { EmptyDataset } from "../EmptyDataset.tsx";
import { queryOf, type SearchParams } from "../searchParams.ts";

const WIDE = new Set(["time", "sources", "words"]);

export default async function DashboardPage(props: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { dataset, run } = await datasetOf((await props.params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  const { filter, problems } = parseFilter(await queryOf(props.searchParams));
  const key = filterQuery(filter);
  return (
    <>
      <RunNotice run={run} />
      <UnderWay datasetId={dataset.id} />
      <FilterBar filter={filter} options={await filterOptions(run)} />
      <Problems problems={problems} />
      <Suspense key={`h${key}`} fallback={<Skeleton h={96} mb="md" />}>
        <Estimated run={run} filter={filter} />
        <Headline run={run} filter={filter} />
        <Provenance run={run} filter={filter} />
        <Dominance run={run} filter={filter} />
      </Suspense>
      <div className={classes["grid"]}>
        {charts.map((chart) => (
          <div key={chart.id} className={WIDE.has(chart.id) ? classes["wide"] : undefined}>
            <Suspense key={key} fallback={<Skeleton h={300} />}>
              <ChartCard chart={chart} run={run} filter={filter} />
            </Suspense>
          </div>
        ))}
      </div>
      <Suspense key={`d${key}`} fallback={<Skeleton h={24} mt="md" />}>
        <Denominators run={run} filter={filter} />
      </Suspense>
    </>
  );
}
