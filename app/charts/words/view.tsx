import Link from "next/link";
import { count } from "../../ui/figures.ts";
import { nameOf } from "../../ui/names.ts";
import { LEANS } from "../counting.ts";
import type { ViewProps } from "../view.ts";
import classes from "./words.module.css";

/** Words with a bar each, a list for each lean. */
export function WordsView({ rows, links }: ViewProps) {
  const most = Math.max(1, ...rows.map((row) => Number(row["z"])));
  const items = rows.map((row, index) => ({ row, link: links[index]?.["n"] ?? "" }));
  return (
    <div className={classes["lists"]}>
      {LEANS.filter((lean) => lean !== "unscored").map((lean) => (
        <section key={lean} className={classes[lean]}>
          <h4>{nameOf(lean)}</h4>
          {items.every(({ row }) => row["lean"] !== lean) && <p>Too few comments to tell.</p>}
          <ul>
            {items
              .filter(({ row }) => row["lean"] === lean)
              .map(({ row, link }) => (
                <li key={row["word"]} style={{ "--weight": Number(row["z"]) / most } as object}>
                  <Link href={link} dir="auto">
                    {row["word"]}
                  </Link>
                  <span>{count(Number(row["n"]))}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
