import { Tone, ToneReason } from "#lib/comment.ts";
import { toneShare } from "#lib/estimates/figure.ts";
import { share } from "#lib/stats/share.ts";
import { nameOf } from "../../ui/names.ts";
import { defineChart } from "../chart.ts";
import { byReason, total } from "../counting.ts";

export const tone = defineChart({
  id: "tone",
  question: "How do the comments sound?",
  note:
    "Tone is the sentiment of the wording, about anything at all; it is not the stance. " +
    "Neutral has two kinds, in balance and without any such word; a comment in a language the engine does not read has no tone, nor has one that a remote engine gave no answer on.",
  by: ["tone", "toneReason"],
  columns: () => [
    { key: "tone", label: "Tone", kind: "label" },
    { key: "n", label: "Comments", kind: "count" },
    { key: "share", label: "Share of all", kind: "share" },
    { key: "evidence", label: "by its words", kind: "count" },
    { key: "balanced", label: "in balance", kind: "count" },
    { key: "no-evidence", label: "no such word", kind: "count" },
    { key: "language", label: "language not read", kind: "count" },
    { key: "failed", label: "no answer of the engine", kind: "count" },
  ],
  rows(cells) {
    const all = total(cells);
    return Tone.options.map((label) => {
      const own = cells.filter((cell) => cell.tone === label);
      return {
        tone: label,
        n: total(own),
        share: share(total(own), all),
        ...byReason(own, "toneReason", ToneReason.options),
      };
    });
  },
  behind(row, column) {
    const reason = ToneReason.safeParse(column);
    return { tone: [Tone.parse(row["tone"])], ...(reason.success && { tonewhy: [reason.data] }) };
  },
  asks(row) {
    const label = Tone.parse(row["tone"]);
    return label === "unscored" ? [] : [{ key: "share", name: nameOf(label), figure: toneShare(label) }];
  },
});
