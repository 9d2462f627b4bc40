"use client";

import { useRouter } from "next/navigation";
import { Bar, type BarProps, Tooltip } from "recharts";
import { Hint } from "./Hint.tsx";
import type { Series, ViewProps } from "./view.ts";

type Props = Pick<ViewProps, "links"> & {
  series: readonly Series[];
  look: Pick<BarProps, "maxBarSize" | "stroke" | "strokeWidth">;
};

/** The series of a bar chart, stacked: a hint over each row, and behind each piece the comments, by a click. */
export function Stacks({ links, series, look }: Props) {
  const router = useRouter();
  return (
    <>
      <Tooltip
        cursor={{ fill: "var(--line)", opacity: 0.5 }}
        content={<Hint series={series} />}
        isAnimationActive={false}
      />
      {series.map(({ key, color }) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="all"
          fill={color}
          isAnimationActive={false}
          onClick={(_, index) => {
            const link = links[index]?.[key];
            if (link !== undefined) router.push(link);
          }}
          {...look}
        />
      ))}
    </>
  );
}
