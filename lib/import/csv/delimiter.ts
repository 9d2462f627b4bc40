import { type Limits, Scanner } from "#lib/import/csv/scanner.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const ROWS = 50;

/** A row never holds a line feed outside quotes, so this splits nothing: a file of one column. */
const NONE = "\n";

/** The delimiter under which the most of the first rows have as many cells as the first. */
export function guessDelimiter(head: string, ended: boolean, limits: Limits): string {
  let best = { delimiter: NONE, agreement: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(head, ended, delimiter, limits);
    const cells = rows.find((row) => row.length > 0)?.length ?? 1;
    if (cells < 2) continue;
    const agreement = agreementOf(rows, cells);
    if (agreement > best.agreement || (agreement === best.agreement && cells > best.cells)) {
      best = { delimiter, agreement, cells };
    }
  }
  return best.delimiter;
}

export function agreementOf(rows: readonly string[][], cells: number): number {
  return rows.filter((row) => row.length === cells).length / rows.length;
}

/** The first rows as they are under a delimiter; without cells where broken. */
export function firstRows(head: string, ended: boolean, delimiter: string, limits: Limits): string[][] {
  const scanner = new Scanner(delimiter, limits);
  scanner.read(head, ended);
  const rows: string[][] = [];
  let at = 0;
  while (at < head.length && rows.length < ROWS) {
    const scan = scanner.row(at);
    if (scan.kind === "more" || scan.kind === "long") break;
    if (scan.kind === "broken") rows.push([]);
    else if (scan.end > at) rows.push(scan.cells);
    at = scan.next;
  }
  return rows;
}
