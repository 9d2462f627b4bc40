import type pg from "pg";

/**
 * Takes the scores of comments out of every run, and out of what counts them, in the transaction that removes or
 * changes the comments; to be called before those change. The runs then lack them, as they lack new comments.
 */
export async function withdrawScores(
  client: pg.ClientBase,
  datasetId: number,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ id: number }>("SELECT id FROM run WHERE dataset_id = $1", [
    datasetId,
  ]);
  for (const { id } of rows) {
    await discount(client, [datasetId, id, ids]);
    const { rowCount } = await client.query(
      "DELETE FROM score WHERE dataset_id = $1 AND run_id = $2 AND comment_id = ANY($3::uuid[])",
      [datasetId, id, ids],
    );
    await client.query("UPDATE run SET scored = scored - $3 WHERE dataset_id = $1 AND id = $2", [
      datasetId,
      id,
      rowCount ?? 0,
    ]);
  }
}

const SCORED = `FROM score s JOIN comment c ON c.dataset_id = s.dataset_id AND c.id = s.comment_id
  WHERE s.dataset_id = $1 AND s.run_id = $2 AND s.comment_id = ANY($3::uuid[])`;

/** A cell of none is no cell. */
async function discount(client: pg.ClientBase, values: [number, number, readonly string[]]): Promise<void> {
  await client.query(
    `MERGE INTO cell t USING (
       SELECT coalesce((c.posted_at AT TIME ZONE 'UTC')::date, '0001-01-01'::date) AS day,
              coalesce(c.source_id, '00000000-0000-0000-0000-000000000000'::uuid) AS source_id,
              coalesce(c.language, '') AS language,
              s.tone, s.tone_reason, s.lean, s.lean_reason, s.stances, count(*)::int AS n
       ${SCORED} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) g
     ON t.dataset_id = $1 AND t.run_id = $2 AND t.day = g.day AND t.source_id = g.source_id
        AND t.language = g.language AND t.tone = g.tone AND t.tone_reason = g.tone_reason AND t.lean = g.lean
        AND t.lean_reason = g.lean_reason AND t.stances = g.stances
     WHEN MATCHED AND t.n <= g.n THEN DELETE
     WHEN MATCHED THEN UPDATE SET n = t.n - g.n`,
    values,
  );
  await client.query(
    `MERGE INTO author_cell t USING (
       SELECT coalesce(c.author, '') AS author, s.lean, count(*)::int AS n ${SCORED} GROUP BY 1, 2) g
     ON t.dataset_id = $1 AND t.run_id = $2 AND t.author = g.author AND t.lean = g.lean
     WHEN MATCHED AND t.n <= g.n THEN DELETE
     WHEN MATCHED THEN UPDATE SET n = t.n - g.n`,
    values,
  );
}
