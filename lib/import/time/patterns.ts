import type { PostedAt } from "#lib/comment.ts";
import { CLOCK, moment } from "#lib/import/time/clock.ts";
import { monthOf } from "#lib/import/time/months.ts";

export type DayOrder = "day" | "month" | "auto";

type Pattern = {
  form: RegExp;
  /** null where the form fits but there is no such moment. */
  read(found: readonly (string | undefined)[], order: DayOrder): PostedAt | "ambiguous" | null;
};

/** A day of the week may come first. */
const WEEKDAY = "(?:\\p{L}{2,12}\\.?,\\s+|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\s+)?";

const form = (date: string): RegExp => new RegExp(`^${WEEKDAY}${date}${CLOCK}$`, "iu");

/** Ways to write a moment; the first whose form fits decides. */
export const PATTERNS: readonly Pattern[] = [
  {
    // What the form after next reads too: as most programs write it, and much faster told.
    form: /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?()(Z|[+-]\d\d:?\d\d)?$/,
    read: ([, year, month, day, ...clock]) => calendar(year, month, day, clock),
  },
  { form: /^(\d{9,10})(\.\d+)?$/, read: ([, seconds]) => instant(Number(seconds) * 1000) },
  { form: /^(\d{12,13})$/, read: ([, milliseconds]) => instant(Number(milliseconds)) },
  {
    form: form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"),
    read: ([, year, month, day, ...clock]) => calendar(year, month, day, clock),
  },
  {
    form: form("(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})"),
    read: ([, day, month, year, ...clock]) => calendar(year, month, day, clock),
  },
  {
    form: form("(\\d{1,2})/(\\d{1,2})/(\\d{4})"),
    read: ([, first, second, year, ...clock], order) => {
      const decided = order === "auto" ? orderOf(Number(first), Number(second)) : order;
      if (decided === null) return first === second ? calendar(year, first, second, clock) : "ambiguous";
      return decided === "day" ? calendar(year, second, first, clock) : calendar(year, first, second, clock);
    },
  },
  {
    form: form("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"),
    read: ([, month, day, year, ...clock]) => calendar(year, named(month), day, clock),
  },
  {
    form: form(
      "(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:de\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})(?:\\s*г\\.?|\\s*р\\.?|\\s*թ\\.?)?",
    ),
    read: ([, day, month, year, ...clock]) => calendar(year, named(month), day, clock),
  },
];

/** Day or month first, where the numbers leave no choice; null where they do. */
export function orderOf(first: number, second: number): "day" | "month" | null {
  if (first > 12 && second <= 12) return "day";
  return second > 12 && first <= 12 ? "month" : null;
}

function instant(milliseconds: number): PostedAt {
  return { at: new Date(milliseconds), zone: "Z" };
}

function named(month: string | undefined): string {
  return String(monthOf(month ?? "") ?? 0);
}

function calendar(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
): PostedAt | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return date.month < 1 || date.day < 1 ? null : moment(date, clock);
}
