const COUNT = new Intl.NumberFormat("en");
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** A number of things, with thousands set apart. */
export function count(n: number): string {
  return COUNT.format(n);
}

/** A number of things with its noun. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** A share of 0 … 1 as a percentage; an empty string where it is unknown. No digits that the data cannot bear. */
export function percent(share: number | null): string {
  if (share === null) return "";
  const value = share * 100;
  if (value > 0 && value < 1) return "< 1 %";
  if (value > 99 && value < 100) return "> 99 %";
  return `${Math.round(value)} %`;
}

/** A day, UTC. */
function day(date: Date): string {
  return DAY.format(date);
}

/** From the first to the last day. */
export function span(first: Date | null, last: Date | null): string {
  if (first === null || last === null) return "no times known";
  return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`;
}

/** A moment in the zone it was written in; where none was named, in UTC, which it says. */
export function moment(at: Date, zone: string | null): string {
  const known = zone !== null && /^[+-]\d{2}:\d{2}$/.test(zone) ? zone : "UTC";
  const text = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: known,
  }).format(at);
  if (zone === null) return `${text} (zone unknown)`;
  return `${text} ${known}`;
}

/** A size in bytes as people read it. */
export function size(bytes: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
