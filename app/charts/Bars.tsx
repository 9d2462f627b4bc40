"use client";

import { useElementSize } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { Bar, BarChart, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import classes from "./bars.module.css";
import type { Row } from "./chart.ts";
import { Hint } from "./Hint.tsx";
import { Legend } from "./Legend.tsx";
import type { Series, ViewProps } from "./view.ts";

type Props = ViewProps & {
  label(row: Row): string;
  series: readonly Series[];
  /** Keys of the series that go to the left of zero. */
  left?: readonly string[];
  /** What stands at the end of a bar. */
  end?(row: Row): string;
};

const ROW = 30;
const CHARACTER = 6.7;
const END = 96;

/** Horizontal stacked bars, a row each; with `left`, diverging from a middle line. A click opens the comments behind. */
export function Bars({ rows, links, label, series, left = [], end }: Props) {
  const router = useRouter();
  const { ref, width } = useElementSize();
  const names = rows.map(label);
  const room = Math.min(240, Math.max(96, width * 0.34), longest(names) * CHARACTER + 12);
  const data = rows.map((row, index) => ({
    index,
    name: names[index],
    end: end?.(row) ?? "",
    ...Object.fromEntries(
      series.map(({ key }) => [key, Number(row[key] ?? 0) * (left.includes(key) ? -1 : 1)]),
    ),
  }));
  return (
    <div ref={ref}>
      {width > 0 && (
        <div aria-hidden="true">
          <BarChart
            width={width}
            height={rows.length * ROW + (left.length > 0 ? 24 : 4)}
            data={data}
            layout="vertical"
            stackOffset="sign"
            margin={{ left: 0, right: end === undefined ? 8 : END, top: 0, bottom: 0 }}
            barSize={18}
            accessibilityLayer={false}
          >
            <XAxis
              type="number"
              hide={left.length === 0}
              tickFormatter={magnitude}
              {...AXIS}
              allowDecimals={false}
            />
            <YAxis
              type="category"
              dataKey="index"
              width={room}
              tick={<Name names={names} width={room} />}
              {...LINELESS}
              interval={0}
            />
            {left.length > 0 && <ReferenceLine x={0} stroke="var(--ink-soft)" />}
            <Tooltip
              cursor={{ fill: "var(--line)", opacity: 0.5 }}
              content={<Hint series={series} />}
              isAnimationActive={false}
            />
            {series.map(({ key, color }, position) => (
              <Bar
                key={key}
                dataKey={key}
                stackId="all"
                fill={color}
                stroke="var(--card)"
                strokeWidth={1}
                isAnimationActive={false}
                onClick={(_, index) => {
                  const link = links[index]?.[key];
                  if (link !== undefined) router.push(link);
                }}
              >
                {position === 0 && end !== undefined && (
                  <LabelList
                    content={({ y, height, index }) => (
                      <text
                        x={width - 2}
                        y={Number(y) + Number(height) / 2}
                        dy="0.35em"
                        className={classes["end"]}
                      >
                        {data[index ?? 0]?.end}
                      </text>
                    )}
                  />
                )}
              </Bar>
            ))}
          </BarChart>
        </div>
      )}
      <Legend series={series} />
    </div>
  );
}

const AXIS = {
  tick: { fill: "var(--ink-soft)", fontSize: 11 },
  axisLine: false,
  tickLine: false,
} as const;
const LINELESS = { axisLine: false, tickLine: false } as const;

type NameProps = {
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
  names: readonly string[];
  width: number;
};

/** A row's name, cut to its room; whole in its tooltip and in the table. */
function Name({ x = 0, y = 0, payload, names, width }: NameProps) {
  const name = names[payload?.value ?? 0] ?? "";
  const room = Math.floor((width - 12) / CHARACTER);
  const letters = [...name];
  return (
    <text x={Number(x) - 4} y={Number(y)} dy="0.35em" className={classes["name"]}>
      <title>{name}</title>
      {letters.length > room ? `${letters.slice(0, room - 1).join("")}…` : name}
    </text>
  );
}

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => [...name].length));
}

function magnitude(value: number): string {
  return String(Math.abs(value));
}
