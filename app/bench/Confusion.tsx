import type { Line } from "#lib/eval/report.ts";
import type { Field } from "#lib/label/field.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import { count } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./bench.module.css";
import { Interval } from "./Interval.tsx";

/** What comments of each class were said to be, and the class's own measures. */
export function Confusion({ field, line: { engine, measures } }: { field: Field; line: Line }) {
  const { confusion } = measures;
  const figures = measures.n >= FEWEST_FOR_SHARES;
  const said = [...field.classes, "unscored"];
  const most = Math.max(1, ...confusion.flat());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label={`By class: ${field.name}, ${engine}`}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">People say</th>
            {said.map((label) => (
              <th key={label} scope="col">
                engine: {nameOf(label)}
              </th>
            ))}
            {figures && (
              <>
                <th scope="col">Precision</th>
                <th scope="col">Recall</th>
                <th scope="col">F1</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {measures.classes.map(({ label, n, precision, recall, f1 }, row) => (
            <tr key={label}>
              <th scope="row">
                <span className={classes["run"]}>
                  {nameOf(label)}
                  <small>n = {count(n)}</small>
                </span>
              </th>
              {said.map((other, column) => (
                <td
                  key={other}
                  className={row === column ? classes["hit"] : classes["miss"]}
                  style={{ "--weight": (confusion[row]?.[column] ?? 0) / most } as object}
                >
                  {count(confusion[row]?.[column] ?? 0)}
                </td>
              ))}
              {figures &&
                [precision, recall, f1].map((of, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three figures in a fixed order
                  <td key={place}>
                    <Interval of={of} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
