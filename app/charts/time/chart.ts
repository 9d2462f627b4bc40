import { Lean } from "#lib/comment.ts";
import { binEnd, binFor, binStart, binsBetween } from "#lib/stats/bins.ts";
import { leansOf } from "../asked.ts";
import { defineChart } from "../chart.ts";
import { byLean, LEAN_COLUMNS } from "../counting.ts";

export const time = defineChart({
  id: "time",
  question: "How does the lean change over time?",
  note: "By day, week or month as the span asks, in UTC. Comments without a time are counted in the table's last line.",
  by: ["day", "lean"],
  columns: () => [
    { key: "from", label: "From", kind: "label" },
    { key: "to", label: "To", kind: "label" },
    ...LEAN_COLUMNS,
  ],
  rows(cells) {
    const dated = cells.flatMap((cell) => (cell.day === null ? [] : [{ ...cell, day: cell.day }]));
    const undated = byLean(cells.filter(({ day }) => day === null));
    const rows = undated.n === 0 ? [] : [{ from: null, to: null, ...undated }];
    if (dated.length === 0) return rows;
    const times = dated.map(({ day }) => day.getTime());
    // Not Math.min(...times): a long span has more days than a call may have arguments.
    const first = new Date(times.reduce((a, b) => Math.min(a, b)));
    const last = new Date(times.reduce((a, b) => Math.max(a, b)));
    const bin = binFor(first, last);
    const byBin = Map.groupBy(dated, ({ day }) => binStart(day, bin).getTime());
    const bins = binsBetween(first, last, bin).map((start) => ({
      from: iso(start),
      to: iso(binEnd(start, bin)),
      ...byLean(byBin.get(start.getTime()) ?? []),
    }));
    return [...bins, ...rows];
  },
  behind(row, column) {
    const lean = Lean.safeParse(column);
    const narrowing = lean.success ? { lean: [lean.data] } : {};
    if (row["from"] === null) return { ...narrowing, dated: "no" };
    return { ...narrowing, from: String(row["from"]), to: String(row["to"]) };
  },
  groups: ["day"],
  asks: ({ from, to }) =>
    from === null
      ? leansOf("without a time", { days: null })
      : leansOf(from === to ? String(from) : `${from} – ${to}`, {
          days: { from: String(from), to: String(to) },
        }),
});

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
