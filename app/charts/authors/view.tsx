"use client";

import { count } from "../../ui/figures.ts";
import { Bars } from "../Bars.tsx";
import { LEAN_SERIES } from "../series.ts";
import type { ViewProps } from "../view.ts";

export function AuthorsView({ rows, links }: ViewProps) {
  return (
    <Bars
      rows={rows}
      links={links}
      label={(row) => String(row["author"])}
      series={LEAN_SERIES}
      end={(row) => count(Number(row["n"]))}
    />
  );
}
