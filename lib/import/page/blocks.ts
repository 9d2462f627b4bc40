import { type Header, headerAt } from "#lib/import/page/header.ts";
import { CLOSING, OPENING } from "#lib/import/page/words.ts";

/** The lines of one comment, from `start` to before `end`; no header where it was lost. */
export type Block = { header: Header | null; number: number | null; start: number; end: number };

/** The stretches of a page that are comments, in its order. */
export function blocksOf(lines: readonly string[]): Block[] {
  const headers = headersOf(lines);
  return headers.flatMap((header, place) => {
    const after = headers[place + 1];
    const end = after?.line ?? closingAfter(lines, header.next);
    const block = { header, number: header.number, start: header.next, end };
    return splitAtLost(lines, block, after?.number ?? null);
  });
}

function headersOf(lines: readonly string[]): Header[] {
  const all: Header[] = [];
  for (let line = 0; line < lines.length; line++) {
    const header = headerAt(lines, line);
    if (!header) continue;
    all.push(header);
    line = header.next - 1;
  }
  const inSection = afterOpening(lines, all);
  const numbered = rising(inSection);
  // Where a page numbers its comments, "Anna said:" without a number is somebody quoting.
  return numbered.length > 0 && numbered.length * 2 >= inSection.length ? numbered : inSection;
}

/** Without the lines of the article that look like headers: those above the line that opens the comments. */
function afterOpening(lines: readonly string[], headers: readonly Header[]): Header[] {
  const last = headers.at(-1)?.line ?? 0;
  const opening = lines.slice(0, last).findIndex((line) => isShort(line) && OPENING.test(line.trim()));
  return headers.filter((header) => header.line > opening);
}

/** A numbered list inside a comment does not go on from the number before it. */
function rising(headers: readonly Header[]): Header[] {
  let last = 0;
  return headers.filter(({ number }) => {
    if (number === null || number <= last) return false;
    last = number;
    return true;
  });
}

function closingAfter(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, place) => place >= from && isShort(line) && CLOSING.test(line.trim()));
  return found < 0 ? lines.length : found;
}

/** The lines of a page that are no prose. */
function isShort(line: string): boolean {
  return line.length <= 300;
}

/** Where numbers are missing before the next comment, headers were lost: the widest gaps are where they stood. */
function splitAtLost(lines: readonly string[], block: Block, next: number | null): Block[] {
  const { number } = block;
  const missing = number === null || next === null ? 0 : next - number - 1;
  if (number === null || missing < 1) return [block];
  const starts = gapsIn(lines, block)
    .sort((a, b) => b.width - a.width || a.end - b.end)
    .slice(0, missing)
    .map(({ end }) => end)
    .sort((a, b) => a - b);
  const edges = [block.start, ...starts, block.end];
  return edges.slice(0, -1).map((start, place) => ({
    header: place === 0 ? block.header : null,
    number: number + place,
    start,
    end: edges[place + 1] ?? block.end,
  }));
}

/** Runs of two or more blank lines with text before and after them. */
function gapsIn(lines: readonly string[], { start, end }: Block): { width: number; end: number }[] {
  const gaps: { width: number; end: number }[] = [];
  let lastText = -1;
  for (let line = start; line < end; line++) {
    if ((lines[line] ?? "").trim() === "") continue;
    const width = line - lastText - 1;
    if (lastText >= 0 && width >= 2) gaps.push({ width, end: line });
    lastText = line;
  }
  return gaps;
}
