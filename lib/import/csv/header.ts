import { isKnownColumn } from "#lib/import/columns.ts";

export type Header = { columns: string[]; isData: boolean };

/** The names of the columns; `isData` where the first row is no header but already data. */
export function readHeader(cells: readonly string[]): Header {
  if (looksLikeData(cells)) {
    return { columns: cells.map((_, place) => `column ${place + 1}`), isData: true };
  }
  return { columns: uniqueNames(cells), isData: false };
}

function looksLikeData(cells: readonly string[]): boolean {
  return !cells.some(isKnownColumn) && cells.some(looksLikeCell);
}

const NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([T ,].*)?$/;
const ADDRESS = /^https?:\/\//i;
const SENTENCE = /\p{L}.*[.!?…]["'”»)]?$/u;

function looksLikeCell(cell: string): boolean {
  const text = cell.trim();
  if (text.length > 60) return true;
  if (NUMBER.test(text) || DATE.test(text) || ADDRESS.test(text) || SENTENCE.test(text)) return true;
  return text.split(/\s+/).length > 5;
}

function uniqueNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, place) => {
    const name = nameOf(cell, place);
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** `__proto__` is no key an object can hold a cell under. */
function nameOf(cell: string, place: number): string {
  const name = cell.trim();
  return name === "" || name === "__proto__" ? `column ${place + 1}` : name;
}
