import { createHash } from "node:crypto";
import pg from "pg";

/** What is asked of a data set, nothing of which may depend on when and by whom it was imported. */
const QUESTIONS = [
  `SELECT to_jsonb(t) - '{dataset_id,import_id}'::text[] AS row FROM comment t WHERE dataset_id = $1`,
  `SELECT to_jsonb(t) - '{dataset_id,run_id}'::text[] AS row FROM score t WHERE dataset_id = $1`,
  `SELECT to_jsonb(t) - '{dataset_id,run_id}'::text[] AS row FROM cell t WHERE dataset_id = $1`,
  `SELECT to_jsonb(t) - '{dataset_id,run_id}'::text[] AS row FROM author_cell t WHERE dataset_id = $1`,
  `SELECT to_jsonb(t) - '{dataset_id}'::text[] AS row FROM source t WHERE dataset_id = $1`,
  `SELECT to_jsonb(t) - '{dataset_id,import_id}'::text[] AS row FROM rejection t WHERE dataset_id = $1`,
  `SELECT jsonb_build_object('scored', scored, 'hash', config_hash) AS row FROM run WHERE dataset_id = $1`,
  `SELECT jsonb_build_object('read', read, 'accepted', accepted, 'duplicate', duplicate, 'rejected', rejected,
                             'changed', changed, 'unscored', unscored, 'fault', fault, 'bytes', bytes, 'remarks', remarks, 'status', status, 'message', message) AS row
   FROM import WHERE dataset_id = $1`,
];

/** A hash of all that is in a data set, the numbers of data set, run and import aside. */
export async function contentHash(datasetId: number, url = process.env["DATABASE_URL"]): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const all = createHash("sha256");
  try {
    for (const question of QUESTIONS) {
      const { rows } = await client.query<{ sum: string }>(
        `SELECT md5(coalesce(string_agg(row::text, '|' ORDER BY row::text), '')) AS sum FROM (${question}) q`,
        [datasetId],
      );
      all.update(rows[0]?.sum ?? "");
    }
  } finally {
    await client.end();
  }
  return all.digest("hex");
}
