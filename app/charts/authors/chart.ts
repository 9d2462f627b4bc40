import { Lean } from "#lib/comment.ts";
import { defineChart } from "../chart.ts";
import { byLean, grouped, LEAN_COLUMNS } from "../counting.ts";

export const authors = defineChart({
  id: "authors",
  question: "Who writes most?",
  note: "Names as they were signed: one person may use several, several one. Unsigned comments are left out here.",
  by: ["author", "lean"],
  top: 15,
  columns: () => [{ key: "author", label: "Author", kind: "label" }, ...LEAN_COLUMNS],
  rows: (cells) =>
    grouped(
      cells.filter(({ author }) => author !== null),
      ({ author }) => author,
    ).map(([author, own]) => ({ author, ...byLean(own) })),
  behind(row, column) {
    const lean = Lean.safeParse(column);
    return { author: String(row["author"]), ...(lean.success && { lean: [lean.data] }) };
  },
});
