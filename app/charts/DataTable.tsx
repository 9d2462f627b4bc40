import Link from "next/link";
import { count, percent } from "../ui/figures.ts";
import { languageName, nameOf } from "../ui/names.ts";
import classes from "./card.module.css";
import type { ChartColumn, Row } from "./chart.ts";

type Props = {
  caption: string;
  rows: readonly Row[];
  columns: readonly ChartColumn[];
  links: readonly Readonly<Record<string, string>>[];
};

const LABELS = new Set(["lean", "tone"]);

/** The figures themselves, for screen readers and doubters; each leads to its comments. */
export function DataTable({ caption, rows, columns, links }: Props) {
  // Ids are for the CSV, not for people.
  const shown = columns.filter(({ key }) => key !== "id");
  return (
    <details className={classes["details"]}>
      <summary>
        Table<span className="visually-hidden"> of “{caption}”</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes["scroll"]} tabIndex={0} aria-label={`Table: ${caption}`}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              {shown.map(({ key, label, kind }) => (
                <th key={key} scope="col" className={kind === "label" ? undefined : classes["figure"]}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed table have no other identity
              <tr key={index}>
                {shown.map((column) => (
                  <td key={column.key} className={column.kind === "label" ? undefined : classes["figure"]}>
                    <Figure
                      value={row[column.key] ?? null}
                      column={column}
                      href={links[index]?.[column.key]}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Figure({
  value,
  column,
  href,
}: {
  value: string | number | null;
  column: ChartColumn;
  href: string | undefined;
}) {
  if (column.kind === "label" && column.key === "language")
    return languageName(value === null ? null : String(value));
  if (column.kind === "label" && value === null) return "unknown";
  // Only labels have other names on screen: an author may well be called "neither".
  if (column.kind === "label") return LABELS.has(column.key) ? nameOf(String(value)) : value;
  if (value === null)
    return column.kind === "share" ? <span title="Too few comments for a share">–</span> : "–";
  const text = column.kind === "share" ? percent(Number(value)) : count(Number(value));
  return href === undefined ? text : <Link href={href}>{text}</Link>;
}
