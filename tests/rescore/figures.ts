import { charts } from "#app/charts/charts.ts";
import { loadChart } from "#app/charts/load.ts";
import { activeRun, type Run } from "#lib/store/runs.ts";
import { query } from "../database.ts";
import { runOf } from "../river.ts";

/** Every row of every chart of what a data set shows. */
export async function figuresOf(datasetId: number): Promise<object> {
  const run = await runOf(datasetId);
  const tables = await Promise.all(
    charts.map(async (chart) => [chart.id, (await loadChart(chart, run, {}, "all")).rows] as const),
  );
  return Object.fromEntries(tables);
}

/** What a run says of each comment. */
export function scoresOf({ datasetId, id }: Pick<Run, "datasetId" | "id">): Promise<object[]> {
  return query(
    `SELECT comment_id, tone, tone_reason, tone_score, lean, lean_reason, stances, evidence FROM score
     WHERE dataset_id = $1 AND run_id = $2 ORDER BY comment_id`,
    [datasetId, id],
  );
}

/** What is wrong with a run: its count, its rollups and its scores must agree. */
export async function disagreements({ datasetId, id }: Pick<Run, "datasetId" | "id">): Promise<object[]> {
  return query(
    `WITH scores AS (
       SELECT c.author, coalesce((c.posted_at AT TIME ZONE 'UTC')::date, '0001-01-01') AS day, s.* FROM score s
       JOIN comment c ON c.dataset_id = s.dataset_id AND c.id = s.comment_id
       WHERE s.dataset_id = $1 AND s.run_id = $2),
     counts AS (SELECT day, tone::text, lean::text, stances, count(*) AS n FROM scores GROUP BY 1, 2, 3, 4),
     rollup AS (SELECT day, tone::text, lean::text, stances, sum(n) AS n FROM cell
                WHERE dataset_id = $1 AND run_id = $2 GROUP BY 1, 2, 3, 4),
     authors AS (SELECT coalesce(author, '') AS author, lean::text, count(*) AS n FROM scores GROUP BY 1, 2),
     author_rollup AS (SELECT author, lean::text, n FROM author_cell WHERE dataset_id = $1 AND run_id = $2)
     (SELECT 'cells' AS of, to_jsonb(x) AS what FROM ((TABLE counts EXCEPT TABLE rollup) UNION ALL (TABLE rollup EXCEPT TABLE counts)) x)
     UNION ALL
     (SELECT 'authors', to_jsonb(x) FROM ((TABLE authors EXCEPT TABLE author_rollup) UNION ALL (TABLE author_rollup EXCEPT TABLE authors)) x)
     UNION ALL
     (SELECT 'count', to_jsonb(run.scored) FROM run WHERE dataset_id = $1 AND id = $2 AND scored <> (SELECT count(*) FROM scores))`,
    [datasetId, id],
  );
}

/** How many comments of a data set the run whose figures are shown has not scored: never any. */
export async function unseen(datasetId: number): Promise<number> {
  const run = await activeRun(datasetId);
  const [row] = await query<{ n: number }>(
    `SELECT count(*)::int AS n FROM comment c WHERE dataset_id = $1 AND NOT EXISTS
     (SELECT FROM score s WHERE s.dataset_id = $1 AND s.run_id = $2 AND s.comment_id = c.id)`,
    [datasetId, run?.id ?? 0],
  );
  return row?.n ?? 0;
}
