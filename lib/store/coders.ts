import { database } from "./database.ts";

/** The names of those who label in a data set, or have labelled, in their order. */
export async function codersOf(datasetId: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT name FROM coder WHERE dataset_id = ${datasetId}
    UNION SELECT coder FROM label WHERE dataset_id = ${datasetId} AND origin = 'coded'`;
  return rows.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "en"));
}

/** Makes a coder known before anything is labelled. */
export async function addCoder(datasetId: number, name: string): Promise<void> {
  await database().coder.createMany({ data: [{ datasetId, name }], skipDuplicates: true });
}
