import { Lean, Tone } from "#lib/comment.ts";
import { defineChart } from "../chart.ts";
import { byLean, LEAN_COLUMNS } from "../counting.ts";

export const matrix = defineChart({
  id: "matrix",
  question: "Which lean speaks in which tone?",
  note: "An angry comment may well favour a side: tone and lean are scored apart.",
  by: ["tone", "lean"],
  columns: () => [{ key: "tone", label: "Tone", kind: "label" }, ...LEAN_COLUMNS],
  rows: (cells) =>
    Tone.options.map((label) => ({ tone: label, ...byLean(cells.filter((cell) => cell.tone === label)) })),
  behind(row, column) {
    const lean = Lean.safeParse(column);
    return { tone: [Tone.parse(row["tone"])], ...(lean.success && { lean: [lean.data] }) };
  },
});
