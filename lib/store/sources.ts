import { database } from "./database.ts";

/** What a source is called: its title, or else its address; by id. */
export async function sourceNames(datasetId: number, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().source.findMany({ where: { datasetId, id: { in: [...ids] } } });
  return new Map(rows.map(({ id, title, url }) => [id, title ?? url ?? id]));
}
