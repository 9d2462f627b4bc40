import type { RawRecord } from "#lib/import/format.ts";
import { parseTime } from "#lib/import/time.ts";

/** Of a cell: enough to tell what it is. */
const LOOKED_AT = 500;

/** The column whose cells look most like a role's; null where none does. */
export function guessByContent(
  role: "text" | "time" | "id",
  columns: readonly string[],
  sample: readonly RawRecord[],
): string | null {
  const scored = columns
    .map((column) => ({ column, score: SCORES[role](cellsOf(column, sample), column) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.column ?? null;
}

export function repeats(column: string, sample: readonly RawRecord[]): boolean {
  const cells = cellsOf(column, sample);
  return new Set(cells).size < cells.length;
}

function cellsOf(column: string, sample: readonly RawRecord[]): string[] {
  return sample
    .map(({ fields }) => fields[column]?.slice(0, LOOKED_AT).trim() ?? "")
    .filter((cell) => cell !== "");
}

const SCORES = { text: textScore, time: timeScore, id: idScore };

/** The mean length, where cells are words set apart and no addresses or pieces of JSON. */
function textScore(cells: readonly string[]): number {
  const free = cells.filter(
    (cell) => /\p{L}\S*\s+\S/u.test(cell) && !/^(https?:\S*|[{[].*[}\]])$/is.test(cell),
  );
  if (cells.length === 0 || free.length < cells.length / 4) return 0;
  return free.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
}

/** Years from now on are no fault in a guess; the ambiguous dates of a column are dates all the same. */
function timeScore(cells: readonly string[]): number {
  const now = new Date("2100-01-01");
  const dates = cells.filter((cell) => !("problem" in parseTime(cell, now, "auto")) || isSlashed(cell));
  return cells.length > 0 && dates.length >= cells.length * 0.8 ? dates.length / cells.length : 0;
}

function isSlashed(cell: string): boolean {
  return /^\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})\b/.test(cell);
}

/** Numbers may be votes and words may be names: without a name that says so, only long keys with digits are ids. */
function idScore(cells: readonly string[], column: string): number {
  if (cells.length === 0 || new Set(cells).size < cells.length) return 0;
  const saysSo = /(^|[^\p{L}])id([^\p{L}]|$)|[\p{Ll}]Id$/u.test(column);
  const keys = cells.filter(
    (cell) => /^[\w:.-]{1,100}$/.test(cell) && (saysSo || /^(?=.*\d).{8,}$/.test(cell)),
  );
  return keys.length === cells.length ? (saysSo ? 2 : 1) : 0;
}
