import { Lean } from "#lib/comment.ts";
import { leansOf } from "../asked.ts";
import { defineChart } from "../chart.ts";
import { byLean, grouped, LEAN_COLUMNS } from "../counting.ts";

export const sources = defineChart({
  id: "sources",
  question: "Under which articles do they lean which way?",
  note: "The most commented articles, videos or threads. Bars to the left lean pro-West, to the right pro-Russia.",
  by: ["source", "lean"],
  top: 12,
  columns: () => [
    { key: "source", label: "Source", kind: "label" },
    { key: "id", label: "Source id", kind: "label" },
    ...LEAN_COLUMNS,
  ],
  rows: (cells, { sources: names }) =>
    grouped(cells, ({ source }) => source).map(([id, own]) => ({
      source: id === null ? null : (names.get(id) ?? id),
      id,
      ...byLean(own),
    })),
  behind(row, column) {
    const lean = Lean.safeParse(column);
    return { source: [String(row["id"] ?? "none")], ...(lean.success && { lean: [lean.data] }) };
  },
  groups: ["source"],
  asks: (row) =>
    leansOf(String(row["source"] ?? "source unknown"), {
      source: row["id"] === null ? null : String(row["id"]),
    }),
});
