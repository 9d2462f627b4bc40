import type { Answer } from "../label/answer.ts";
import { database } from "./database.ts";
import type { Sample } from "./samples.ts";

/** Everything people said in a sample, in the order of its comments; what was withheld too. */
export async function sampleLabels({ datasetId, id }: Pick<Sample, "datasetId" | "id">): Promise<Answer[]> {
  return database().$queryRaw<Answer[]>`
    SELECT l.comment_id::text AS "commentId", i.position, l.coder, l.origin, l.field, l.value, l.note,
           l.created_at AS at
    FROM label l JOIN sample_item i
      ON i.dataset_id = l.dataset_id AND i.sample_id = l.sample_id AND i.comment_id = l.comment_id
    WHERE l.dataset_id = ${datasetId} AND l.sample_id = ${id}
    ORDER BY i.position, l.coder COLLATE "C", l.field COLLATE "C", l.origin`;
}
