import type { Lean } from "../comment.ts";
import type { Filter } from "../filter.ts";
import { database } from "./database.ts";
import type { Run } from "./runs.ts";
import { leanBy, ROW_COLUMNS, where } from "./where.ts";

/**
 * Texts of one lean that a filter lets through, at most `take`. Ids are hashes, so the first by id are a random
 * sample, and the same one each time.
 */
export async function sampleTexts(run: Run, filter: Filter, lean: Lean, take: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ text: string }[]>`
    SELECT c.text FROM score s JOIN comment c ON c.dataset_id = s.dataset_id AND c.id = s.comment_id
    WHERE s.dataset_id = ${run.datasetId} AND s.run_id = ${run.id} AND ${leanBy(filter, ROW_COLUMNS.score)} = ${lean}::lean
      AND ${where(filter, run, ROW_COLUMNS)}
    ORDER BY s.comment_id LIMIT ${take}`;
  return rows.map(({ text }) => text);
}
