import { database } from "./database.ts";
import type { Run } from "./runs.ts";

/** Texts of comments as an engine reads them, by their ids, with the language they were taken for. */
export async function textsOf(
  datasetId: Run["datasetId"],
  commentIds: readonly string[],
): Promise<Map<string, { text: string; language: string | null }>> {
  const rows = await database().$queryRaw<{ id: string; text: string; language: string | null }[]>`
    SELECT id::text, text, language FROM comment
    WHERE dataset_id = ${datasetId} AND id = ANY(${[...commentIds]}::uuid[])`;
  return new Map(rows.map(({ id, ...comment }) => [id, comment]));
}
