import { type Format, type RawRecord, type Read, UnreadableFile } from "#lib/import/format.ts";
import { completeMapping, guessMapping, type Mapping, parseMapping } from "#lib/import/mapping.ts";
import type { Reading } from "#lib/import/reading.ts";
import { signatureOf } from "#lib/import/signature.ts";
import { type DateOrder, FIRST, isDateOrder } from "#lib/import/time/order.ts";
import type { DayOrder } from "#lib/import/time/patterns.ts";
import { isZone, zoneOfCity } from "#lib/import/time/zone.ts";
import { ambiguousDate, guessDayOrder } from "#lib/import/time.ts";

/** What the columns of a file mean, and how its dates are to be understood. */
export type Meaning = {
  mapping: Mapping;
  /** Of its columns (lib/import/signature.ts). */
  signature: string;
  order: DayOrder;
  /** The order and the zone as far as somebody said them. */
  dates?: DateOrder | undefined;
  zone?: string | undefined;
};

/** What was said before of files with such columns, by their signature. */
export type Recall = (signature: string) => Promise<Said | null>;
export type Said = {
  mapping: Readonly<Record<string, string>>;
  dates: string | null;
  zone: string | null;
};

type Kind = Pick<Format, "id" | "mapping">;

/** As somebody says now, else said before, else as it looks. Throws UnreadableFile where that leaves it open. */
export async function meaningOf(
  sample: readonly Read[],
  format: Kind,
  { path }: { path: string | null },
  reading: Reading,
  recall?: Recall,
): Promise<Meaning> {
  const records = sample.flatMap((read) => ("record" in read ? [read.record] : []));
  const columns = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  if (columns.length === 0) throw new UnreadableFile(nothingIn(sample));
  const signature = signatureOf(format.id, columns);
  const given = path === null || fits(reading.mapping, columns) ? reading.mapping : undefined;
  const said = given === undefined && format.mapping === undefined ? await recall?.(signature) : null;
  const complete =
    typeof given === "string"
      ? parseMapping(given, columns)
      : completeMapping(
          given ?? format.mapping ?? said?.mapping ?? guessMapping(columns, records).mapping,
          columns,
        );
  if ("problem" in complete) throw new UnreadableFile(complete.problem);
  const { mapping } = complete;
  const dates = reading.dates ?? (said?.dates && isDateOrder(said.dates) ? said.dates : undefined);
  const zone = zoneOf(reading.zone ?? said?.zone ?? undefined);
  return { mapping, signature, dates, zone, order: orderIn(times(records, mapping), dates) };
}

/** The files of an archive may have other columns than the one that a mapping is meant for. */
function fits(mapping: Reading["mapping"], columns: readonly string[]): boolean {
  if (typeof mapping === "string") return "mapping" in parseMapping(mapping, columns);
  return Object.values(mapping ?? {}).every((column) => column === undefined || columns.includes(column));
}

function orderIn(dates: readonly string[], chosen: DateOrder | undefined): DayOrder {
  if (chosen !== undefined) return FIRST[chosen];
  const guess = guessDayOrder(dates);
  if (guess.decided) return guess.order;
  const ambiguous = ambiguousDate(dates);
  if (ambiguous === null) return "auto";
  throw new UnreadableFile(
    `The date ${JSON.stringify(ambiguous)} may begin with its day or its month, and the dates beside it do not tell. Say which: day first (--dates dmy), month first (mdy) or year first (ymd).`,
  );
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined || isZone(zone)) return zone;
  const meant = zoneOfCity(zone);
  throw new UnreadableFile(
    `There is no time zone ${JSON.stringify(zone)}; ${meant ? `there is ${meant}` : "write it as Asia/Yerevan or +04:00"}.`,
  );
}

function nothingIn(sample: readonly Read[]): string {
  const [first] = sample;
  if (first === undefined || "record" in first) return "The file holds no comments.";
  return `No row of the file could be read. Row ${first.rejection.row}: ${first.rejection.reason}.`;
}

function times(records: readonly RawRecord[], { time }: Mapping): string[] {
  return time === undefined ? [] : records.map(({ fields }) => fields[time] ?? "");
}
