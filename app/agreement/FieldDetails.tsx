import type { Agreement } from "#lib/eval/agreement.ts";
import { count } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./agreement.module.css";
import { Drift } from "./Drift.tsx";

/** Of one field: pairs of coders, which labels are taken for which, and whether agreement changes over time. */
export function FieldDetails({ of: { field, pairs, beside, drift } }: { of: Agreement }) {
  return (
    <details className={classes["details"]}>
      <summary>{field.name}: pairs, labels, drift</summary>
      <div className={classes["parts"]}>
        <table className={classes["table"]} aria-label={`Pairs of coders: ${field.name}`}>
          <thead>
            <tr>
              <th scope="col">Coders</th>
              <th scope="col">Both labelled</th>
              <th scope="col">Cohen’s kappa</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ coders, n, kappa }) => (
              <tr key={coders.join("\n")}>
                <th scope="row">{coders.join(" and ")}</th>
                <td>{count(n)}</td>
                <td>{kappa === null ? "–" : kappa.toFixed(2).replace("-", "−")}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className={classes["table"]} aria-label={`Labels side by side: ${field.name}`}>
          <thead>
            <tr>
              <th scope="col">One says</th>
              {field.classes.map((label) => (
                <th key={label} scope="col">
                  another: {nameOf(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {field.classes.map((label, row) => (
              <tr key={label}>
                <th scope="row">{nameOf(label)}</th>
                {field.classes.map((other, column) => (
                  <td key={other} className={row === column ? classes["same"] : undefined}>
                    {count(beside[row]?.[column] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Drift stretches={drift} />
      </div>
    </details>
  );
}
