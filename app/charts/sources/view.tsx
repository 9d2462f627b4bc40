"use client";

import { count } from "../../ui/figures.ts";
import { Bars } from "../Bars.tsx";
import { POLES } from "../series.ts";
import type { ViewProps } from "../view.ts";

export function SourcesView({ rows, links }: ViewProps) {
  return (
    <Bars
      rows={rows}
      links={links}
      label={(row) => String(row["source"] ?? "source unknown")}
      left={["pro-west"]}
      series={POLES}
      end={(row) => `of ${count(Number(row["n"]))}`}
    />
  );
}
