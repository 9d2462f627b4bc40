import type pg from "pg";
import type { Flag } from "../comment.ts";
import type { Import } from "./imports.ts";

/** What a comment's likes and marks are now. */
export type Marked = { id: string; likes: number | null; flags: readonly Flag[] };

/** Gives comments other likes and marks; no figure counts these. In the transaction of writeBatch. */
export async function markComments(
  client: pg.ClientBase,
  { datasetId }: Import,
  marked: readonly Marked[],
): Promise<void> {
  if (marked.length === 0) return;
  await client.query(
    `UPDATE comment c SET likes = x.likes, flags = string_to_array(x.flags, ' ')
     FROM unnest($2::uuid[], $3::int[], $4::text[]) AS x (id, likes, flags)
     WHERE c.dataset_id = $1 AND c.id = x.id`,
    [
      datasetId,
      marked.map(({ id }) => id),
      marked.map(({ likes }) => likes),
      marked.map(({ flags }) => flags.join(" ")),
    ],
  );
}
