import type { PostedAt } from "#lib/comment.ts";
import type { RawRecord } from "#lib/import/format.ts";
import { ambiguousDate, guessDayOrder, parseTime } from "#lib/import/time.ts";

export type DateColumn = {
  column: string;
  /** A date whose day, month and year nothing in the column tells apart; null where all can be told. */
  ambiguous: string | null;
  /** Whether its hours name no time zone. */
  zoneless: boolean;
};

const LATER = new Date("2100-01-01");
const LOOKED_AT = 100;

/** The columns whose cells are dates, nearly all of them. */
export function dateColumns(columns: readonly string[], sample: readonly RawRecord[]): DateColumn[] {
  return columns.flatMap((column) => {
    const cells = sample
      .map(({ fields }) => fields[column]?.slice(0, LOOKED_AT).trim() ?? "")
      .filter((cell) => cell !== "");
    const dates = cells.filter((cell) => read(cell) !== null);
    if (cells.length === 0 || dates.length < cells.length * 0.8) return [];
    return [
      {
        column,
        ambiguous: guessDayOrder(dates).decided ? null : ambiguousDate(dates),
        zoneless: dates.some(isZoneless),
      },
    ];
  });
}

const ORDERS = ["auto", "day", "month", "year"] as const;

/** In whatever order. */
function read(cell: string): PostedAt | null {
  for (const order of ORDERS) {
    const posted = parseTime(cell, LATER, order);
    if (!("problem" in posted)) return posted;
  }
  return null;
}

function isZoneless(cell: string): boolean {
  return read(cell)?.zone === null && /\d:\d\d/.test(cell);
}
