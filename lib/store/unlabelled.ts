import { database } from "./database.ts";
import type { Sample } from "./samples.ts";

/** A comment as coders see it: with what it stands under and answers, and without any verdict. */
export type Unlabelled = {
  commentId: string;
  position: number;
  text: string;
  language: string | null;
  source: string | null;
  url: string | null;
  parentText: string | null;
};

/** Some comments of a sample, in its random order. */
export function unlabelled(
  { datasetId, id }: Pick<Sample, "datasetId" | "id">,
  commentIds: readonly string[],
): Promise<Unlabelled[]> {
  return database().$queryRaw<Unlabelled[]>`
    SELECT c.id::text AS "commentId", i.position, c.text, c.language, o.title AS source, o.url, p.text AS "parentText"
    FROM sample_item i
    JOIN comment c ON c.dataset_id = i.dataset_id AND c.id = i.comment_id
    LEFT JOIN source o ON o.dataset_id = i.dataset_id AND o.id = c.source_id
    LEFT JOIN comment p ON p.dataset_id = i.dataset_id AND p.id = c.parent_id
    WHERE i.dataset_id = ${datasetId} AND i.sample_id = ${id} AND i.comment_id = ANY(${[...commentIds]}::uuid[])
    ORDER BY i.position`;
}
