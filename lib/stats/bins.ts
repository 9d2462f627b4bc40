/** A stretch of time for charts; weeks begin on Monday, all in UTC. */
export type Bin = "day" | "week" | "month";

const DAY = 86_400_000;

/** The bin that shows a span of days in some 12 to 90 columns. */
export function binFor(first: Date, last: Date): Bin {
  const days = (last.getTime() - first.getTime()) / DAY;
  if (days <= 62) return "day";
  return days <= 550 ? "week" : "month";
}

/** The first day of the bin a time lies in. */
export function binStart(time: Date, bin: Bin): Date {
  const day = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()));
  if (bin === "month") day.setUTCDate(1);
  if (bin === "week") day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day;
}

/** The last day of the bin that begins on `start`. */
export function binEnd(start: Date, bin: Bin): Date {
  return new Date(nextBin(start, bin).getTime() - DAY);
}

/** All bins from the one of `first` to the one of `last`, empty ones too: a gap in time is a gap on screen. */
export function binsBetween(first: Date, last: Date, bin: Bin): Date[] {
  const bins: Date[] = [];
  for (let at = binStart(first, bin); at <= last; at = nextBin(at, bin)) bins.push(at);
  return bins;
}

function nextBin(start: Date, bin: Bin): Date {
  const next = new Date(start);
  if (bin === "month") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + (bin === "week" ? 7 : 1));
  return next;
}
