import { readHeader } from "#lib/import/csv/header.ts";
import type { Limits, Scan } from "#lib/import/csv/scanner.ts";
import { type Read, UnreadableFile } from "#lib/import/format.ts";
import { reject } from "#lib/import/reject.ts";

type Row = Extract<Scan, { kind: "row" }>;
type Broken = Extract<Scan, { kind: "broken" }>;

/** Turns rows of cells into records under the names of the first, and counts the lines. */
export class Table {
  private columns: readonly string[] | null = null;
  private line = 1;

  /** null for a blank line and for the header. */
  row({ cells, lines }: Row, raw: string): Read | null {
    const row = this.line;
    this.line += lines;
    if (raw.trim() === "" && cells.length === 1) return null;
    if (this.columns) return readRow(this.columns, cells, row, raw);
    const { columns, isData } = readHeader(cells);
    this.columns = columns;
    return isData ? readRow(columns, cells, row, raw) : null;
  }

  broken({ reason }: Broken, raw: string): Read {
    if (!this.columns) throw new UnreadableFile(noHeader("has a quote that is never closed properly"));
    const row = this.line++;
    return { rejection: reject(row, `line ${row}: ${reason}`, raw) };
  }

  long(length: number, { characters }: Limits, raw: string): Read {
    if (!this.columns) throw new UnreadableFile(noHeader(`is longer than ${characters} characters`));
    const row = this.line++;
    const reason = `line ${row} is ${length} characters long; more than ${characters} are not read`;
    return { rejection: reject(row, reason, raw) };
  }

  end(): void {
    if (!this.columns) throw new UnreadableFile("The file holds no rows, only blank lines.");
  }
}

function readRow(columns: readonly string[], cells: readonly string[], row: number, raw: string): Read {
  if (cells.length !== columns.length && !isPadded(columns, cells)) {
    const reason = `line ${row} has ${cells.length} cells where the header names ${columns.length}`;
    return { rejection: reject(row, reason, raw) };
  }
  const fields: Record<string, string> = {};
  for (let i = 0; i < columns.length; i++) fields[columns[i] as string] = cells[i] as string;
  return { record: { row, fields, raw } };
}

/** Spreadsheets end rows in empty cells nobody filled. */
function isPadded(columns: readonly string[], cells: readonly string[]): boolean {
  return cells.length > columns.length && cells.slice(columns.length).every((cell) => cell.trim() === "");
}

function noHeader(fault: string): string {
  return `The first line, which should name the columns, ${fault}. Put the names of the columns there.`;
}
