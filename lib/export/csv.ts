import { stringify } from "csv-stringify/sync";

/** One column of a table that leaves the house: its name and what it means. */
export type Column<T> = { name: string; meaning: string; value(item: T): string | number | null };

// OWASP, "CSV Injection": what makes a spreadsheet run a cell, in both widths, also behind blanks and line ends.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;
const LINES_AT_ONCE = 500;

/**
 * A table as CSV (RFC 4180, UTF-8, header row, texts in quotes), as a stream of chunks. Unless `exact`, a text that
 * a spreadsheet would run as a formula is preceded by an apostrophe; `exact` gives every text as it is.
 */
export async function* csv<T>(
  items: AsyncIterable<T> | Iterable<T>,
  columns: readonly Column<T>[],
  { exact }: { exact: boolean },
): AsyncGenerator<string> {
  yield lines([columns.map(({ name }) => name)]);
  let rows: Cell[][] = [];
  for await (const item of items) {
    rows.push(columns.map((column) => cell(column.value(item), exact)));
    if (rows.length < LINES_AT_ONCE) continue;
    yield lines(rows);
    rows = [];
  }
  if (rows.length > 0) yield lines(rows);
}

/** A cell that no spreadsheet runs. */
export function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

type Cell = string | number | null;

function cell(value: Cell, exact: boolean): Cell {
  return typeof value === "string" && !exact ? harmless(value) : value;
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "\r\n", quoted_string: true },
  );
}
