import { Stance } from "#lib/comment.ts";
import { stanceShare } from "#lib/estimates/figure.ts";
import { nameOf } from "../../ui/names.ts";
import { defineChart } from "../chart.ts";
import { total } from "../counting.ts";

const MARKS = { against: "-", none: "0", favour: "+" } as const;

export const targets = defineChart({
  id: "targets",
  question: "Whom are they for, whom against?",
  note: "A comment may be against several. Most comments take no stance towards a given target: they are in the table.",
  by: ["stances"],
  columns: () => [
    { key: "target", label: "Target", kind: "label" },
    { key: "id", label: "Target id", kind: "label" },
    { key: "against", label: "against", kind: "count" },
    { key: "none", label: "none", kind: "count" },
    { key: "favour", label: "favour", kind: "count" },
    { key: "n", label: "Comments", kind: "count" },
  ],
  rows: (cells, context) =>
    context.targets.map(({ id, name }, position) => {
      const marked = (mark: string) => total(cells.filter(({ stances }) => stances[position] === mark));
      return {
        target: name,
        id,
        against: marked(MARKS.against),
        none: marked(MARKS.none),
        favour: marked(MARKS.favour),
        n: total(cells),
      };
    }),
  behind(row, column) {
    const stance = Stance.safeParse(column);
    return stance.success ? { stance: [`${String(row["id"])}:${stance.data}`] } : {};
  },
  asks: (row) =>
    (["against", "favour"] as const).map((stance) => ({
      key: stance,
      name: `${row["target"]}: ${nameOf(stance)}`,
      figure: stanceShare(String(row["id"]), stance),
    })),
});
