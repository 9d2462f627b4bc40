import type { ExportedLabel } from "../comment/exportedLabel.ts";
import { database } from "./database.ts";

/** What people said of a data set's comments, in samples and outside, or in one sample alone. */
export function exportedLabels(datasetId: number, sampleId: number | null): Promise<ExportedLabel[]> {
  return database().$queryRaw<ExportedLabel[]>`
    SELECT c.id::text AS "commentId", c.external_id AS "externalId", c.text, l.sample_id AS "sampleId",
           i.stratum, i.probability, i.shared, l.origin, l.coder, l.at, l.note, l.labels
    FROM (
      SELECT sample_id, comment_id, origin, coder, max(created_at) AS at, max(note) AS note,
             jsonb_object_agg(field, value) AS labels
      FROM label WHERE dataset_id = ${datasetId} AND (${sampleId}::int IS NULL OR sample_id = ${sampleId}::int)
      GROUP BY 1, 2, 3, 4
    ) l
    JOIN comment c ON c.dataset_id = ${datasetId} AND c.id = l.comment_id
    LEFT JOIN sample_item i
      ON i.dataset_id = ${datasetId} AND i.sample_id = l.sample_id AND i.comment_id = l.comment_id
    ORDER BY l.sample_id, i.position, l.comment_id, l.coder COLLATE "C", l.origin`;
}
