import { isKnownColumn } from "#lib/import/columns.ts";
import { agreementOf, firstRows, guessDelimiter } from "#lib/import/csv/delimiter.ts";
import { type Limits, Scanner } from "#lib/import/csv/scanner.ts";
import { Table } from "#lib/import/csv/table.ts";
import type { Format, Read } from "#lib/import/format.ts";
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
  const table = new Table();
  while (window.at < window.text.length || !window.ended) {
    const scan = scanner.row(window.at);
    if (scan.kind === "more") {
      await window.grow();
      scanner.read(window.text, window.ended);
    } else if (scan.kind === "long") {
      const { raw, length } = await skipLine(window);
      scanner.read(window.text, window.ended);
      yield table.long(length, limits, raw);
    } else {
      const raw = window.text.slice(window.at, scan.end);
      window.at = scan.next;
      const read = scan.kind === "row" ? table.row(scan, raw) : table.broken(scan, raw);
      if (read) yield read;
    }
  }
  table.end();
}
