import { Lean } from "#lib/comment.ts";
import { type Keyword, keyness } from "#lib/stats/keyness.ts";
import type { ViewCell } from "#lib/view.ts";
import { defineChart, type Row } from "../chart.ts";
import { LEANS, total } from "../counting.ts";

const SHOWN = 14;
const SEEN_AT_LEAST = 3;
const LEAST_Z = 1;

export const words = defineChart({
  id: "words",
  question: "Which words tell the leans apart?",
  note:
    "Words by how much more often comments of one lean hold them than the others' (weighted log odds, z scores; " +
    "Monroe et al. 2008). Read from up to 2,000 comments of each lean, drawn at random.",
  by: ["word", "lean"],
  columns: () => [
    { key: "lean", label: "Lean", kind: "label" },
    { key: "word", label: "Word", kind: "label" },
    { key: "n", label: "Comments with it", kind: "count" },
    { key: "of", label: "of", kind: "number" },
    { key: "others", label: "Comments of other leans with it", kind: "number" },
    { key: "z", label: "z", kind: "number" },
  ],
  rows: (cells) => LEANS.filter((lean) => lean !== "unscored").flatMap((lean) => telling(cells, lean)),
  behind: (row, column) =>
    column === "n" ? { lean: [Lean.parse(row["lean"])], q: String(row["word"]) } : null,
});

function telling(cells: readonly ViewCell<"word" | "lean">[], lean: Lean): Row[] {
  const of = total(cells.filter((cell) => cell.word === null && cell.lean === lean));
  return keyness(occurrences(cells, lean))
    .filter(({ here, z }) => here >= SEEN_AT_LEAST && z >= LEAST_Z)
    .slice(0, SHOWN)
    .map((keyword) => toRow(keyword, lean, of));
}

function occurrences(cells: readonly ViewCell<"word" | "lean">[], lean: Lean) {
  const counts = new Map<string, { word: string; here: number; elsewhere: number }>();
  for (const cell of cells) {
    if (cell.word === null) continue;
    const count = counts.get(cell.word) ?? { word: cell.word, here: 0, elsewhere: 0 };
    count[cell.lean === lean ? "here" : "elsewhere"] += cell.n;
    counts.set(cell.word, count);
  }
  return [...counts.values()];
}

function toRow({ word, here, elsewhere, z }: Keyword, lean: Lean, of: number): Row {
  return { lean, word, n: here, of, others: elsewhere, z: Math.round(z * 100) / 100 };
}
