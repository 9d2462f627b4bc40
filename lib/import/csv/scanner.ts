import { Finder } from "#lib/import/csv/finder.ts";

export type Limits = { characters: number; lines: number };

export type Scan =
  | { kind: "row"; cells: string[]; end: number; next: number; lines: number }
  /** The line it starts on is given up; reading goes on with the line after it, at `next`. */
  | { kind: "broken"; reason: string; end: number; next: number }
  /** A single line over the limit; its end may not be in the text yet. */
  | { kind: "long" }
  | { kind: "more" };

type Cells = { cells: string[]; end: number; lines: number } | "more" | "open" | "loose";

const NEVER_CLOSED = "a quoted cell is never closed properly";

/** Splits a text into rows and cells by RFC 4180, but sees a wrong quote as the fault of one line. */
export class Scanner {
  private readonly delimiter: string;
  private readonly limits: Limits;
  private readonly quotes = new Finder('"');
  private readonly feeds = new Finder("\n");
  private readonly returns = new Finder("\r");
  private readonly delimiters: Finder;
  private text = "";
  private ended = false;

  constructor(delimiter: string, limits: Limits) {
    this.delimiter = delimiter;
    this.delimiters = new Finder(delimiter);
    this.limits = limits;
  }

  read(text: string, ended: boolean): void {
    this.text = text;
    this.ended = ended;
    this.restart();
  }

  row(start: number): Scan {
    const lineEnd = this.lineEnd(start);
    const found = this.quotes.next(start) < lineEnd ? this.quotedRow(start) : this.plainRow(start, lineEnd);
    if (found === "more" && this.text.length - start <= this.limits.characters) return { kind: "more" };
    if (lineEnd - start > this.limits.characters) return { kind: "long" };
    if (typeof found !== "string" && this.isWithin(found, start)) {
      return { kind: "row", ...found, next: this.afterLine(found.end) };
    }
    this.restart();
    const reason = this.reasonFor(found);
    return { kind: "broken", reason, end: lineEnd, next: this.afterLine(lineEnd) };
  }

  private restart(): void {
    for (const finder of [this.quotes, this.feeds, this.returns, this.delimiters]) finder.restart(this.text);
  }

  private lineEnd(from: number): number {
    return Math.min(this.feeds.next(from), this.returns.next(from));
  }

  private afterLine(end: number): number {
    return Math.min(end + (this.text.startsWith("\r\n", end) ? 2 : 1), this.text.length);
  }

  private plainRow(start: number, end: number): Cells {
    if (this.isCut(end)) return "more";
    return { cells: this.text.slice(start, end).split(this.delimiter), end, lines: 1 };
  }

  private quotedRow(start: number): Cells {
    const cells: string[] = [];
    let lines = 1;
    let at = start;
    for (;;) {
      let end: number;
      if (this.text[at] === '"') {
        const close = this.closingQuote(at);
        if (close < 0) return this.ended ? "open" : "more";
        const cell = this.text.slice(at + 1, close);
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        lines += countBreaks(cell);
        end = close + 1;
      } else {
        end = Math.min(this.delimiters.next(at), this.lineEnd(at));
        cells.push(this.text.slice(at, end));
      }
      if (this.isCut(end)) return "more";
      if (this.endsLine(end)) return { cells, end, lines };
      if (this.text[end] !== this.delimiter) return "loose";
      at = end + 1;
    }
  }

  /** Where the quote opened at `open` is closed, −1 where the text ends first. */
  private closingQuote(open: number): number {
    let close = this.text.indexOf('"', open + 1);
    while (close >= 0 && this.text[close + 1] === '"') close = this.text.indexOf('"', close + 2);
    return close;
  }

  /** Whether what comes after `end` decides what it is, and has not arrived yet. */
  private isCut(end: number): boolean {
    if (this.ended) return false;
    return end >= this.text.length || (this.text[end] === "\r" && end + 1 === this.text.length);
  }

  private endsLine(end: number): boolean {
    return end >= this.text.length || this.text[end] === "\n" || this.text[end] === "\r";
  }

  private isWithin(found: { end: number; lines: number }, start: number): boolean {
    return found.end - start <= this.limits.characters && found.lines <= this.limits.lines;
  }

  private reasonFor(found: Cells): string {
    if (found === "open" || found === "loose") return NEVER_CLOSED;
    const { characters, lines } = this.limits;
    return `a quoted cell runs on for more than ${characters} characters or ${lines} lines, so its quote is taken for a stray one`;
  }
}

function countBreaks(cell: string): number {
  if (!cell.includes("\n") && !cell.includes("\r")) return 0;
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
