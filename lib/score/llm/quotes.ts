/** Where quotes stand. Each is given once: the same words quoted twice are their first two places. */
export function locateQuotes(
  text: string,
  quotes: readonly string[],
): ({ start: number; end: number } | null)[] {
  const taken = new Map<string, number>();
  return quotes.map((quote) => {
    const words = quote.trim();
    const found = words === "" ? null : placeOf(text, words, taken.get(words) ?? 0);
    if (found !== null) taken.set(words, found.end);
    return found;
  });
}

function placeOf(text: string, words: string, from: number): { start: number; end: number } | null {
  const start = text.indexOf(words, from);
  if (start >= 0) return { start, end: start + words.length };
  // Models straighten quotes and join lines while they copy. Nothing else may differ.
  const pattern = new RegExp([...words.matchAll(/\s+|['‘’"“”]|[^\s'‘’"“”]+/gu)].map(loose).join(""), "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function loose([piece]: RegExpMatchArray): string {
  if (/^\s/u.test(piece)) return "\\s+";
  if (/^['‘’]/u.test(piece)) return "['‘’]";
  if (/^["“”]/u.test(piece)) return '["“”]';
  return piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
