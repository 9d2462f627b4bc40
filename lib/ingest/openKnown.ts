import type { Mapping } from "../import/mapping.ts";
import { type Opened, openReading, type Reading } from "../import/reading.ts";
import { type KnownColumns, recallColumns, rememberColumns } from "../store/knownColumns.ts";

/** Opens a file as was said of files with the same columns before; what is said now is remembered. */
export async function openKnown(reading: Reading & { datasetId: number }): Promise<Opened> {
  const { datasetId, mapping } = reading;
  const opened = await openReading(reading, (signature) => recallColumns(datasetId, signature));
  if (mapping !== undefined) await rememberColumns(datasetId, opened.signature, saidIn(opened));
  return opened;
}

function saidIn({ mapping, dates, zone }: Opened): KnownColumns {
  return { mapping: given(mapping), dates: dates ?? null, zone: zone ?? null };
}

/** The roles that have a column. */
export function given(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([role, column]) => (column === undefined ? [] : [[role, column]])),
  );
}
