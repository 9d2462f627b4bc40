import type { PostedAt } from "#lib/comment.ts";

export type Day = { year: number; month: number; day: number };

/** The hour and zone after a date: "T19:30:05.5+04:00", " at 3:15 pm", ", 19:30 UTC"; or nothing. */
export const CLOCK =
  "(?:(?:T|,?\\s+(?:at|um|à|a las|в|о|saat)?\\s*|,\\s*)(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([ap]\\.?m\\.?)?)?" +
  "\\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?";

/** What CLOCK captured, in order. */
type Captured = readonly (string | undefined)[];

/** A moment from a day and what stands after it; null where there is no such day or hour. */
export function moment(day: Day, captured: Captured): PostedAt | null {
  const [hour, minute, second, fraction, half, zone] = captured;
  const hours = hoursOf(Number(hour ?? 0), half);
  const parts = [hours, Number(minute ?? 0), Number(second ?? 0)] as const;
  if (hours === null || hours > 23 || parts[1] > 59 || parts[2] > 60) return null;
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
  const utc = Date.UTC(
    day.year,
    day.month - 1,
    day.day,
    hours,
    parts[1],
    Math.min(parts[2], 59),
    milliseconds,
  );
  if (new Date(utc).getUTCDate() !== day.day || day.month > 12) return null;
  const offset = offsetOf(zone);
  return { at: new Date(utc - offset.minutes * 60_000), zone: offset.zone };
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string | undefined): { minutes: number; zone: string | null } {
  if (!zone) return { minutes: 0, zone: null };
  const parts = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!parts) return { minutes: 0, zone: "Z" };
  const [, sign, hours, minutes] = parts;
  const size = Number(hours) * 60 + Number(minutes);
  return { minutes: sign === "-" ? -size : size, zone: `${sign}${hours}:${minutes}` };
}
