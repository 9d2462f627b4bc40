import type { Preview } from "#lib/import/preview.ts";
import { count } from "../ui/figures.ts";
import classes from "./importing.module.css";
import type { Mapping } from "./upload.ts";

const LONGEST = 300;

/** The first rows as they stand, with what their columns are taken for. */
export function PreviewTable({ preview, mapping }: { preview: Preview; mapping: Mapping }) {
  const roleOf = (column: string) => Object.entries(mapping).find(([, mapped]) => mapped === column)?.[0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes["scroll"]} tabIndex={0} aria-label="First rows">
      <table className={classes["preview"]}>
        <thead>
          <tr>
            <th scope="col">row</th>
            {preview.columns.map((column) => (
              <th key={column} scope="col" data-mapped={roleOf(column) !== undefined}>
                {column}
                <small>{roleOf(column) ?? "not used"}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.records.map(({ row, fields }) => (
            <tr key={row}>
              <td>{count(row)}</td>
              {preview.columns.map((column) => (
                <td key={column} data-mapped={roleOf(column) !== undefined} dir="auto">
                  {shortened(fields[column] ?? "")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shortened(cell: string): string {
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}
