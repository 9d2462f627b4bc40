"use client";

import { count, percent } from "../../ui/figures.ts";
import { nameOf } from "../../ui/names.ts";
import { Bars } from "../Bars.tsx";
import type { Row } from "../chart.ts";
import type { Series, ViewProps } from "../view.ts";

// One column of the table is one shade here: the pole's own colour where it is favoured, a pale one where the
// lean rests on opposition to the other alone.
const SHADES: readonly (Series & { lean: string; reason: string })[] = [
  {
    key: "west",
    lean: "pro-west",
    reason: "favour",
    label: "favours the West or Ukraine",
    color: "var(--pro-west)",
  },
  {
    key: "notRussia",
    lean: "pro-west",
    reason: "opposition",
    label: "only against Russia",
    color: "var(--pro-west-soft)",
  },
  {
    key: "russia",
    lean: "pro-russia",
    reason: "favour",
    label: "favours Russia",
    color: "var(--pro-russia)",
  },
  {
    key: "notWest",
    lean: "pro-russia",
    reason: "opposition",
    label: "only against the West or Ukraine",
    color: "var(--pro-russia-soft)",
  },
  {
    key: "opposed",
    lean: "neither",
    reason: "opposition",
    label: "only against one side",
    color: "var(--neither-soft)",
  },
  { key: "both", lean: "neither", reason: "against-both", label: "against both", color: "var(--against)" },
  { key: "forBoth", lean: "neither", reason: "for-both", label: "for both", color: "var(--favour)" },
  {
    key: "noStance",
    lean: "neither",
    reason: "no-stance",
    label: "no stance found",
    color: "var(--neither)",
  },
  { key: "unscored", lean: "unscored", reason: "unscored", label: "not scored", color: "var(--unscored)" },
];

export function LeanView({ rows, links }: ViewProps) {
  const shown = rows
    .map((row, index) => ({ row, link: links[index] ?? {} }))
    .filter(({ row }) => row["n"] !== 0);
  return (
    <Bars
      rows={shown.map(({ row }) => shaded(row))}
      links={shown.map(({ row, link }) =>
        Object.fromEntries(
          SHADES.filter(({ lean }) => lean === row["lean"]).map(({ key, reason }) => [
            key,
            link[reason] ?? "",
          ]),
        ),
      )}
      label={(row) => nameOf(String(row["lean"]))}
      series={SHADES.filter(({ lean, reason }) =>
        rows.some((row) => row["lean"] === lean && row[reason] !== 0),
      )}
      end={(row) =>
        [count(Number(row["n"])), percent(row["share"] as number | null)].filter(Boolean).join(" · ")
      }
    />
  );
}

function shaded(row: Row): Row {
  const shades = SHADES.map(({ key, lean, reason }) => [key, lean === row["lean"] ? (row[reason] ?? 0) : 0]);
  return { ...row, ...Object.fromEntries(shades) };
}
