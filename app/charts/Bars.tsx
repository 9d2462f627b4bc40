"use client";

import { useElementSize } from "@mantine/hooks";
import { BarChart, ReferenceLine, XAxis, YAxis } from "recharts";
import classes from "./bars.module.css";
import type { Row } from "./chart.ts";
import { Legend } from "./Legend.tsx";
import { Stacks } from "./Stacks.tsx";
import type { Series, ViewProps } from "./view.ts";

type Props = ViewProps & {
  label(row: Row): string;
  series: readonly Series[];
  /** Keys of the series that go to the left of zero. */
  left?: readonly string[];
  /** What stands at the end of a row. */
  end?(row: Row): string;
};

const ROW = 30;
const AXIS = 24;
const BARE = { left: 0, right: 0, top: 0, bottom: 0 };
// The outermost figures of the axis need room for their other half.
const WITH_AXIS = { ...BARE, left: 14, right: 14 };
const OUTLINE = { stroke: "var(--card)", strokeWidth: 1 } as const;
const TICK = { fill: "var(--ink-soft)", fontSize: 11 } as const;

/**
 * Horizontal stacked bars, a row each; with `left`, diverging from a middle line. A click opens the comments behind.
 * Names and ends stand beside the drawing as text of the page: long words, other scripts and copying just work.
 */
export function Bars({ rows, links, label, series, left = [], end }: Props) {
  const { ref, width } = useElementSize();
  const data = rows.map((row, index) => ({
    index,
    name: label(row),
    ...Object.fromEntries(
      series.map(({ key }) => [key, Number(row[key] ?? 0) * (left.includes(key) ? -1 : 1)]),
    ),
  }));
  const reach = even(Math.max(1, ...rows.map((row) => extent(row, series, left))));
  const diverging = left.length > 0;
  return (
    <div aria-hidden="true">
      <div className={classes["rows"]}>
        <div className={classes["names"]}>
          {data.map(({ index, name }) => (
            <span key={index} title={name} dir="auto">
              {name}
            </span>
          ))}
        </div>
        <div
          ref={ref}
          className={classes["plot"]}
          style={{ height: rows.length * ROW + (diverging ? AXIS : 0) }}
        >
          {width > 0 && (
            <BarChart
              width={width}
              height={rows.length * ROW + (diverging ? AXIS : 0)}
              data={data}
              layout="vertical"
              stackOffset="sign"
              margin={diverging ? WITH_AXIS : BARE}
              barSize={18}
              accessibilityLayer={false}
            >
              <XAxis
                type="number"
                hide={!diverging}
                height={AXIS}
                domain={diverging ? [-reach, reach] : [0, reach]}
                ticks={[-reach, -reach / 2, 0, reach / 2, reach]}
                interval={0}
                tickFormatter={(value: number) => String(Math.abs(value))}
                tick={TICK}
                axisLine={false}
                tickLine={false}
                allowDecimals={false}
              />
              <YAxis type="category" dataKey="index" hide />
              {diverging && <ReferenceLine x={0} stroke="var(--ink-soft)" />}
              <Stacks links={links} series={series} look={OUTLINE} />
            </BarChart>
          )}
        </div>
        {end !== undefined && (
          <div className={classes["ends"]}>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a drawing is its place
              <span key={index}>{end(row)}</span>
            ))}
          </div>
        )}
      </div>
      <Legend series={series} />
    </div>
  );
}

/** The next even number, of which the axis can show the half. */
function even(value: number): number {
  return Math.ceil(value / 2) * 2;
}

/** How far a row reaches from zero, to either side: a diverging chart is as wide on both. */
function extent(row: Row, series: readonly Series[], left: readonly string[]): number {
  const side = (keys: readonly Series[]) => keys.reduce((sum, { key }) => sum + Number(row[key] ?? 0), 0);
  return Math.max(
    side(series.filter(({ key }) => left.includes(key))),
    side(series.filter(({ key }) => !left.includes(key))),
  );
}
