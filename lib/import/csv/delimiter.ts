import { type Limits, Scanner } from "#lib/import/csv/scanner.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const ROWS = 50;

/** A row never holds a line feed outside quotes, so this splits nothing: a file of one column. */
const NONE = "\n";

/** The delimiter under which the most of the first rows have as many cells as the first. */
export function guessDelimiter(head: string, ended: boolean, limits: Limits): string {
  let best = { delimiter: NONE, agreement: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const widths = rowWidths(head, ended, delimiter, limits);
    const cells = widths[0] ?? 1;
    if (cells < 2) continue;
    const agreement = widths.filter((width) => width === cells).length / widths.length;
    if (agreement > best.agreement || (agreement === best.agreement && cells > best.cells)) {
      best = { delimiter, agreement, cells };
    }
  }
  return best.delimiter;
}

/** How many cells each of the first rows has; 0 for a row that is broken under this delimiter. */
export function rowWidths(head: string, ended: boolean, delimiter: string, limits: Limits): number[] {
  const scanner = new Scanner(delimiter, limits);
  scanner.read(head, ended);
  const widths: number[] = [];
  let at = 0;
  while (at < head.length && widths.length < ROWS) {
    const scan = scanner.row(at);
    if (scan.kind === "more" || scan.kind === "long") break;
    if (scan.kind === "broken") widths.push(0);
    else if (scan.end > at) widths.push(scan.cells.length);
    at = scan.next;
  }
  return widths;
}
