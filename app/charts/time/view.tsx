"use client";

import { Columns } from "../Columns.tsx";
import { LEAN_SERIES } from "../series.ts";
import type { ViewProps } from "../view.ts";

const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

export function TimeView({ rows, links }: ViewProps) {
  const dated = rows.filter((row) => row["from"] !== null);
  return (
    <Columns
      rows={dated}
      links={links}
      label={(row) => name(String(row["from"]), String(row["to"]))}
      series={LEAN_SERIES.filter(({ key }) => dated.some((row) => row[key] !== 0))}
    />
  );
}

function name(from: string, to: string): string {
  const start = new Date(from);
  const days = (Date.parse(to) - start.getTime()) / 86_400_000;
  if (days > 7) return MONTH.format(start);
  return days === 0 ? SHORT.format(start) : `${SHORT.format(start)} – ${SHORT.format(new Date(to))}`;
}
