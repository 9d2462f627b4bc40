import type { Lean } from "../comment.ts";
import { type Filter, isEverything } from "../filter.ts";
import { database } from "./database.ts";
import type { Run } from "./runs.ts";
import { NO_SOURCE } from "./unknown.ts";
import { leanBy, ROW_COLUMNS, where } from "./where.ts";

/** How many comments, of how many authors (as signed), under how many sources; unsigned and sourceless ones apart. */
export type Denominator = { lean: Lean | null; comments: number; authors: number; sources: number };

/**
 * What shares can be counted of: the comments that a filter lets through, those of each lean, and who wrote them
 * where. `lean` null stands for all of them, who may have written of several leans.
 */
export async function denominators(run: Run, filter: Filter): Promise<Denominator[]> {
  return isEverything(filter) ? ofRollups(run) : ofRows(run, filter);
}

function ofRollups({ datasetId, id }: Run): Promise<Denominator[]> {
  return database().$queryRaw<Denominator[]>`
    SELECT lean::text, sum(comments)::int AS comments, sum(authors)::int AS authors, sum(sources)::int AS sources FROM (
      SELECT lean, sum(n) AS comments, count(DISTINCT nullif(author, '')) AS authors, 0 AS sources
      FROM author_cell WHERE dataset_id = ${datasetId} AND run_id = ${id} GROUP BY GROUPING SETS ((lean), ())
      UNION ALL
      SELECT lean, 0, 0, count(DISTINCT source_id) FILTER (WHERE source_id <> ${NO_SOURCE}::uuid)
      FROM cell WHERE dataset_id = ${datasetId} AND run_id = ${id} GROUP BY GROUPING SETS ((lean), ())
    ) counted GROUP BY lean HAVING sum(comments) > 0`;
}

function ofRows(run: Run, filter: Filter): Promise<Denominator[]> {
  return database().$queryRaw<Denominator[]>`
    SELECT lean, count(*)::int AS comments, count(DISTINCT author)::int AS authors,
           count(DISTINCT source_id)::int AS sources
    FROM (
      SELECT (${leanBy(filter, ROW_COLUMNS.score)})::text AS lean, c.author, c.source_id
      FROM comment c JOIN score s
        ON s.dataset_id = c.dataset_id AND s.comment_id = c.id AND s.run_id = ${run.id} AND s.dataset_id = ${run.datasetId}
      WHERE c.dataset_id = ${run.datasetId} AND ${where(filter, run, ROW_COLUMNS)}
    ) seen GROUP BY GROUPING SETS ((lean), ()) HAVING count(*) > 0`;
}
