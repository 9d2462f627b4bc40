import { isKnownColumn } from "#lib/import/columns.ts";
import { agreementOf, firstRows, guessDelimiter } from "#lib/import/csv/delimiter.ts";
import { readHeader } from "#lib/import/csv/header.ts";
import { type Limits, Scanner } from "#lib/import/csv/scanner.ts";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { reject } from "#lib/import/reject.ts";
import { skipLine } from "#lib/import/skip.ts";
import { Window } from "#lib/import/window.ts";

const LIMITS: Limits = { characters: 1024 * 1024, lines: 10_000 };

export const csv: Format = {
  id: "csv",
  name: "CSV or TSV",
  recognises(head, fileName) {
    if (/^\s*<\?xml/.test(head)) return 0;
    const named = /\.(csv|tsv|tab)$/i.test(fileName);
    return Math.max(tableScore(head), named ? 0.65 : 0.05) + (named ? 0.3 : 0);
  },
  records: (text) => csvRecords(text),
};

/** By how many of the first rows are as wide as the first; a header of known names makes up for broken rows. */
function tableScore(head: string): number {
  const start = head.slice(0, 16 * 1024);
  const isWhole = start.length === head.length;
  const rows = firstRows(start, isWhole, guessDelimiter(start, isWhole, LIMITS), LIMITS);
  const header = rows[0] ?? [];
  if (header.length < 2 || rows.length < 2) return 0;
  return agreementOf(rows, header.length) > 0.6 || header.filter(isKnownColumn).length > 1 ? 0.6 : 0;
}

export async function* csvRecords(text: AsyncIterable<string>, limits = LIMITS): AsyncGenerator<Read> {
  const window = new Window(text);
  try {
    yield* rows(window, limits);
  } finally {
    await window.close();
  }
}

async function* rows(window: Window, limits: Limits): AsyncGenerator<Read> {
  await window.grow();
  const head = window.text.slice(window.at, 64 * 1024);
  const scanner = new Scanner(guessDelimiter(head, window.ended, limits), limits);
  scanner.read(window.text, window.ended);
  let columns: string[] | null = null;
  let line = 1;
  while (window.at < window.text.length || !window.ended) {
    const scan = scanner.row(window.at);
    if (scan.kind === "more") {
      await window.grow();
      scanner.read(window.text, window.ended);
      continue;
    }
    if (scan.kind === "long") {
      if (!columns) throw new UnreadableFile(noHeader(`is longer than ${limits.characters} characters`));
      const { raw, length } = await skipLine(window);
      scanner.read(window.text, window.ended);
      yield { rejection: reject(line, tooLong(line, length, limits), raw) };
      line += 1;
      continue;
    }
    const raw = window.text.slice(window.at, scan.end);
    window.at = scan.next;
    if (scan.kind === "broken") {
      if (!columns) throw new UnreadableFile(noHeader("has a quote that is never closed properly"));
      yield { rejection: reject(line, `line ${line}: ${scan.reason}`, raw) };
      line += 1;
      continue;
    }
    const row = line;
    line += scan.lines;
    if (raw.trim() === "" && scan.cells.length === 1) continue;
    if (!columns) {
      const header = readHeader(scan.cells);
      columns = header.columns;
      if (!header.isData) continue;
    }
    yield readRow(columns, scan.cells, row, raw);
  }
  if (!columns) throw new UnreadableFile("The file holds no rows, only blank lines.");
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

function tooLong(line: number, length: number, limits: Limits): string {
  return `line ${line} is ${length} characters long; more than ${limits.characters} are not read`;
}

function noHeader(fault: string): string {
  return `The first line, which should name the columns, ${fault}. Put the names of the columns there.`;
}
