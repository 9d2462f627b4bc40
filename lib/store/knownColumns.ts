import { z } from "zod";
import { database } from "./database.ts";

/** What somebody said that the columns of a file mean, and how its dates are written. */
export type KnownColumns = {
  mapping: Readonly<Record<string, string>>;
  dates: string | null;
  zone: string | null;
};

const Mapping = z.record(z.string(), z.string());

/** Remembers it for the next file with the same columns (lib/import/signature.ts). */
export async function rememberColumns(
  datasetId: number,
  signature: string,
  { mapping, dates, zone }: KnownColumns,
): Promise<void> {
  const data = { mapping: { ...mapping }, dates, zone, usedAt: new Date() };
  await database().knownColumns.upsert({
    where: { datasetId_signature: { datasetId, signature } },
    create: { datasetId, signature, ...data },
    update: data,
  });
}

/** What was said last of files with these columns: in this data set, else in any other; null where nothing was. */
export async function recallColumns(datasetId: number, signature: string): Promise<KnownColumns | null> {
  const known = await database().knownColumns.findMany({
    where: { signature },
    orderBy: { usedAt: "desc" },
    take: 100,
  });
  const found = known.find((one) => one.datasetId === datasetId) ?? known[0];
  if (found === undefined) return null;
  return { mapping: Mapping.parse(found.mapping), dates: found.dates, zone: found.zone };
}
