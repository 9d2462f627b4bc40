import Link from "next/link";
import { count } from "../../ui/figures.ts";
import { nameOf } from "../../ui/names.ts";
import { LEANS } from "../counting.ts";
import type { ViewProps } from "../view.ts";
import classes from "./matrix.module.css";

/** A table is what a matrix is: its cells are shaded by how many comments they hold. */
export function MatrixView({ rows, links }: ViewProps) {
  const tones = rows
    .map((row, index) => ({ row, link: links[index] ?? {} }))
    .filter(({ row }) => row["n"] !== 0);
  const leans = LEANS.filter((lean) => rows.some((row) => row[lean] !== 0));
  const most = Math.max(1, ...rows.flatMap((row) => leans.map((lean) => Number(row[lean]))));
  return (
    <table className={classes["matrix"]}>
      <thead>
        <tr>
          <th scope="col">Tone</th>
          {leans.map((lean) => (
            <th key={lean} scope="col">
              {nameOf(lean)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tones.map(({ row, link }) => (
          <tr key={row["tone"]}>
            <th scope="row">{nameOf(String(row["tone"]))}</th>
            {leans.map((lean) => (
              <td
                key={lean}
                className={classes[lean]}
                style={{ "--weight": Number(row[lean]) / most } as object}
              >
                {row[lean] === 0 ? (
                  <span>0</span>
                ) : (
                  <Link href={link[lean] ?? ""}>{count(Number(row[lean]))}</Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
