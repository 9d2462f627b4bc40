"use client";

import { count, percent } from "../../ui/figures.ts";
import { languageName } from "../../ui/names.ts";
import { Bars } from "../Bars.tsx";
import type { Row } from "../chart.ts";
import { LEAN_SERIES } from "../series.ts";
import type { ViewProps } from "../view.ts";

export function LanguagesView({ rows, links }: ViewProps) {
  return (
    <Bars
      rows={rows.slice(0, 10)}
      links={links}
      label={(row) => languageName(row["language"] as string | null)}
      series={LEAN_SERIES}
      end={share}
    />
  );
}

function share(row: Row): string {
  return [count(Number(row["n"])), percent(row["share"] as number | null)].filter(Boolean).join(" · ");
}
