import { parseTime } from "#lib/import/time.ts";

/** A date as the page writes it; null for "2 days ago" and for links that are no date. */
export function readableTime(written: string): string | null {
  const text = written.replace(/\s+/g, " ").trim();
  return "problem" in parseTime(text, new Date("2100-01-01"), "month") ? null : text;
}
