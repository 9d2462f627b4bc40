import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Target } from "../comment.ts";
import { readLabelled } from "../label/file.ts";
import { engineFor } from "./engines.ts";
import { type Item, itemsOf, reportFor, type Scored, scoreAll } from "./evaluate.ts";
import type { Report } from "./report.ts";

/** A labelled file scored by several engines, to be reported on whole or in parts. */
export type MeasuredFile = { name: string; items: Item[]; scored: Scored[]; targets: readonly Target[] };

/** Reads a labelled file and scores it with engines of the table or baselines. Throws UnreadableFile. */
export async function measureFile(
  path: string,
  engines: readonly string[],
  targets: readonly Target[],
  map?: string,
): Promise<MeasuredFile> {
  const name = basename(path);
  const file = await readLabelled(createReadStream(path), name, { targets, map, needs: "text" });
  const items = itemsOf(file.rows, targets);
  const labels = items.map((item) => item.labels);
  const scorers = engines.map((id) => engineFor(id, labels, targets)).filter((scorer) => scorer !== null);
  return { name, items, scored: await scoreAll(items, scorers, targets), targets };
}

export function wholeReport({ name, items, scored, targets }: MeasuredFile): Report {
  return reportFor(name, items, scored, targets);
}

/** A report for each value of a column, in the order in which the values first occur; null where there is no such column. */
export function partReports(
  { name, items, scored, targets }: MeasuredFile,
  column: string,
): { name: string; report: Report }[] | null {
  const groupOf = ({ row }: Item) =>
    Object.hasOwn(row.record.fields, column) ? row.record.fields[column] : undefined;
  const values = [...new Set(items.map(groupOf))].filter((value) => value !== undefined);
  if (values.length === 0) return null;
  return values.map((value) => ({
    name: value,
    report: reportFor(
      `${name}, ${column} ${value}`,
      items,
      scored,
      targets,
      (item) => groupOf(item) === value,
    ),
  }));
}
