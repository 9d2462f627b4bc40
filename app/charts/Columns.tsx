"use client";

import { useElementSize } from "@mantine/hooks";
import { BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { Row } from "./chart.ts";
import { Legend } from "./Legend.tsx";
import { Stacks } from "./Stacks.tsx";
import type { Series, ViewProps } from "./view.ts";

type Props = ViewProps & { label(row: Row): string; series: readonly Series[] };

const HEIGHT = 240;
const SLIM = { maxBarSize: 44 } as const;
const AXIS = { tick: { fill: "var(--ink-soft)", fontSize: 11 }, axisLine: false, tickLine: false } as const;

/** Stacked columns along time, a row each. A click opens the comments behind. */
export function Columns({ rows, links, label, series }: Props) {
  const { ref, width } = useElementSize();
  const data = rows.map((row) => ({
    name: label(row),
    ...Object.fromEntries(series.map(({ key }) => [key, Number(row[key] ?? 0)])),
  }));
  return (
    <div ref={ref}>
      {width > 0 && (
        <div aria-hidden="true">
          <BarChart
            width={width}
            height={HEIGHT}
            data={data}
            margin={{ left: 0, right: 4, top: 6, bottom: 0 }}
            barCategoryGap={1}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="name" minTickGap={28} {...AXIS} />
            <YAxis width={40} allowDecimals={false} {...AXIS} />
            <Stacks links={links} series={series} look={SLIM} />
          </BarChart>
        </div>
      )}
      <Legend series={series} />
    </div>
  );
}
