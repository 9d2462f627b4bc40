import type { PostedAt } from "#lib/comment.ts";

/** Whether a time zone has such a name ("Europe/Yerevan") or is such an offset ("+04:00"). */
export function isZone(zone: string): boolean {
  try {
    return formatOf(zone) !== null;
  } catch {
    return false;
  }
}

/** The zone a city is in, by its name, whatever stands before it: Yerevan is in Asia here. */
export function zoneOfCity(zone: string): string | null {
  const city = (name: string): string => name.replace(/^.*\//, "").replaceAll(" ", "_").toLowerCase();
  return Intl.supportedValuesOf("timeZone").find((known) => city(known) === city(zone)) ?? null;
}

/** A moment whose hour was told without a zone, taken for the local time of one. */
export function inZone(posted: PostedAt, zone: string): PostedAt {
  if (posted.zone !== null) return posted;
  const local = posted.at.getTime();
  // The offset of that very moment, which is not yet known: once more where the clocks change between.
  const first = local - offsetAt(local, zone);
  const offset = offsetAt(first, zone);
  return { at: new Date(local - offset), zone: written(offset) };
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, made);
  return made;
}

function offsetAt(time: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(time);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
}

function written(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.abs(offset) / MINUTE;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}
