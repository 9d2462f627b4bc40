import { Lean } from "#lib/comment.ts";
import { share } from "#lib/stats/share.ts";
import { languageName } from "../../ui/names.ts";
import { leansOf } from "../asked.ts";
import { defineChart } from "../chart.ts";
import { byLean, grouped, LEAN_COLUMNS, total } from "../counting.ts";

export const languages = defineChart({
  id: "languages",
  question: "In which languages do they write?",
  note: "Detected from the text; short or transliterated comments may stay unknown. A language the engine does not read is counted, not scored.",
  by: ["language", "lean"],
  columns: () => [
    { key: "language", label: "Language", kind: "label" },
    { key: "share", label: "Share of all", kind: "share" },
    ...LEAN_COLUMNS,
  ],
  rows: (cells) =>
    grouped(cells, ({ language }) => language).map(([language, own]) => ({
      language,
      share: share(total(own), total(cells)),
      ...byLean(own),
    })),
  behind(row, column) {
    const lean = Lean.safeParse(column);
    return { language: [String(row["language"] ?? "und")], ...(lean.success && { lean: [lean.data] }) };
  },
  groups: ["language"],
  asks: ({ language }) =>
    leansOf(languageName(language === null ? null : String(language)), {
      language: language === null ? null : String(language),
    }),
});
