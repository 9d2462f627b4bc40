"use client";

import { count } from "../../ui/figures.ts";
import { Bars } from "../Bars.tsx";
import type { ViewProps } from "../view.ts";

export function TargetsView({ rows, links }: ViewProps) {
  return (
    <Bars
      rows={rows}
      links={links}
      label={(row) => String(row["target"])}
      left={["against"]}
      series={[
        { key: "against", label: "against", color: "var(--against)" },
        { key: "favour", label: "in favour", color: "var(--favour)" },
      ]}
      end={(row) => `${count(Number(row["against"]))} : ${count(Number(row["favour"]))}`}
    />
  );
}
