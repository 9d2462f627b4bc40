"use client";

import { count, percent } from "../../ui/figures.ts";
import { nameOf } from "../../ui/names.ts";
import { Bars } from "../Bars.tsx";
import type { Series, ViewProps } from "../view.ts";

const TONES: readonly (Series & { tone: string; reason: string })[] = [
  { key: "negative", tone: "negative", reason: "evidence", label: "negative", color: "var(--against)" },
  {
    key: "balanced",
    tone: "neutral",
    reason: "balanced",
    label: "neutral: in balance",
    color: "var(--neither)",
  },
  {
    key: "plain",
    tone: "neutral",
    reason: "no-evidence",
    label: "neutral: no such word",
    color: "var(--neither-soft)",
  },
  { key: "positive", tone: "positive", reason: "evidence", label: "positive", color: "var(--favour)" },
  {
    key: "unread",
    tone: "unscored",
    reason: "language",
    label: "language not read",
    color: "var(--unscored)",
  },
  {
    key: "failed",
    tone: "unscored",
    reason: "failed",
    label: "no answer of the engine",
    color: "var(--unscored)",
  },
];

export function ToneView({ rows, links }: ViewProps) {
  const shown = rows
    .map((row, index) => ({ row, link: links[index] ?? {} }))
    .filter(({ row }) => row["n"] !== 0);
  const series = TONES.filter(({ tone, reason }) =>
    rows.some((row) => row["tone"] === tone && row[reason] !== 0),
  );
  return (
    <Bars
      rows={shown.map(({ row }) => ({
        ...row,
        ...Object.fromEntries(
          TONES.map(({ key, tone, reason }) => [key, tone === row["tone"] ? (row[reason] ?? 0) : 0]),
        ),
      }))}
      links={shown.map(({ row, link }) =>
        Object.fromEntries(
          TONES.filter(({ tone }) => tone === row["tone"]).map(({ key, reason }) => [
            key,
            link[reason] ?? "",
          ]),
        ),
      )}
      label={(row) => nameOf(String(row["tone"]))}
      series={series}
      end={(row) =>
        [count(Number(row["n"])), percent(row["share"] as number | null)].filter(Boolean).join(" · ")
      }
    />
  );
}
