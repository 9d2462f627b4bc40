import { Lean, LeanReason } from "#lib/comment.ts";
import { leanShare } from "#lib/estimates/figure.ts";
import { share } from "#lib/stats/share.ts";
import { nameOf } from "../../ui/names.ts";
import { defineChart } from "../chart.ts";
import { byReason, LEANS, total } from "../counting.ts";

export const lean = defineChart({
  id: "lean",
  question: "Which way do the comments lean?",
  note: "Each side counts by its sign. A comment that is only against one side leans to the other by this rule: those are shown apart.",
  by: ["lean", "leanReason"],
  columns: () => [
    { key: "lean", label: "Lean", kind: "label" },
    { key: "n", label: "Comments", kind: "count" },
    { key: "share", label: "Share of all", kind: "share" },
    { key: "favour", label: "by favour", kind: "count" },
    { key: "opposition", label: "only by being against", kind: "count" },
    { key: "no-stance", label: "no stance found", kind: "count" },
    { key: "against-both", label: "against both", kind: "count" },
    { key: "for-both", label: "for both", kind: "count" },
    { key: "unscored", label: "not scored", kind: "count" },
  ],
  rows(cells) {
    const all = total(cells);
    return LEANS.map((label) => {
      const own = cells.filter((cell) => cell.lean === label);
      return {
        lean: label,
        n: total(own),
        share: share(total(own), all),
        ...byReason(own, "leanReason", LeanReason.options),
      };
    });
  },
  behind(row, column) {
    const reason = LeanReason.safeParse(column);
    return { lean: [Lean.parse(row["lean"])], ...(reason.success && { why: [reason.data] }) };
  },
  asks(row) {
    const label = Lean.parse(row["lean"]);
    return label === "unscored" ? [] : [{ key: "share", name: nameOf(label), figure: leanShare(label) }];
  },
});
