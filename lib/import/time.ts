import type { PostedAt } from "#lib/comment.ts";
import { type DayOrder, orderOf, PATTERNS } from "#lib/import/time/patterns.ts";

const EARLIEST = Date.UTC(1990, 0, 1);
/** No date is longer, and in a text without end its forms would look for one forever. */
const LONGEST = 80;
const AMBIGUOUS = "is ambiguous: its day or its month may come first";
const DAY = 24 * 60 * 60 * 1000;

/** The moment a cell names, or why it names none. `order` is for dates like 10/08/2020 (guessDayOrder). */
export function parseTime(cell: string, now: Date, order: DayOrder = "auto"): PostedAt | { problem: string } {
  const text = cell.trim();
  for (const { form, read } of text.length > LONGEST ? [] : PATTERNS) {
    const found = form.exec(text);
    if (!found) continue;
    const posted = read(found, order);
    if (posted === "ambiguous") {
      return problem(text, AMBIGUOUS);
    }
    if (!posted) return problem(text, "does not exist");
    const fault = faultOf(posted.at.getTime(), now);
    return fault ? problem(text, fault) : posted;
  }
  return problem(text, "cannot be read");
}

function problem(text: string, fault: string): { problem: string } {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return { problem: `the date ${shown} ${fault}` };
}

function faultOf(time: number, now: Date): string | null {
  if (time > now.getTime() + DAY) return "lies in the future";
  return time < EARLIEST ? "lies before 1990" : null;
}

/** The first cell whose day cannot be told from its month or year; null where there is none. */
export function ambiguousDate(sample: readonly string[]): string | null {
  const now = new Date("2100-01-01");
  const found = sample.find((cell) => {
    const posted = parseTime(cell, now, "auto");
    return "problem" in posted && posted.problem.endsWith(AMBIGUOUS);
  });
  return found?.trim() ?? null;
}

/** Day or month first in dates with slashes, by the whole sample; month first, undecided, where no date tells. */
export function guessDayOrder(sample: readonly string[]): { order: "day" | "month"; decided: boolean } {
  const votes = { day: 0, month: 0 };
  for (const cell of sample) {
    const found = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(cell);
    const order = found && orderOf(Number(found[1]), Number(found[2]));
    if (order) votes[order]++;
  }
  if (votes.day === votes.month) return { order: "month", decided: false };
  return { order: votes.day > votes.month ? "day" : "month", decided: true };
}
