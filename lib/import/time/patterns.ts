import type { PostedAt } from "#lib/comment.ts";
import { CLOCK, moment } from "#lib/import/time/clock.ts";
import { monthOf } from "#lib/import/time/months.ts";

/** What comes first in dates like 10/08/2020 or 20/08/10; by each date alone where nobody knows. */
export type DayOrder = "day" | "month" | "year" | "auto";

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
    read: ([date = "", first, second, year, ...clock], order) =>
      order === "month" && date.includes("-") && Number(first) <= 12
        ? calendar(year, first, second, clock)
        : calendar(year, second, first, clock),
  },
  {
    form: form("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2})"),
    read: ([, first, sign, second, third, ...clock], order) => {
      const decided = order === "auto" ? shortOrderOf(first, sign, second, third) : order;
      if (decided === null) return "ambiguous";
      if (decided === "year") return calendar(century(first), second, third, clock);
      const [day, month] = decided === "day" ? [first, second] : [second, first];
      return calendar(century(third), month, day, clock);
    },
  },
  {
    form: form("(\\d{1,2})/(\\d{1,2})/(\\d{4})"),
    read: ([, first, second, year, ...clock], order) => {
      const isTold = order === "day" || order === "month";
      const decided = isTold ? order : orderOf(Number(first), Number(second));
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

type Part = string | undefined;

/** With dots the day is first; else the numbers alone must leave no choice. */
function shortOrderOf(first: Part, sign: Part, second: Part, third: Part): "day" | "month" | "year" | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (a > 31) return "year";
  if (sign === ".") return "day";
  return c > 31 ? orderOf(a, b) : null;
}

function century(year: Part): string {
  return Number(year) < 70 ? `20${year}` : `19${year}`;
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
