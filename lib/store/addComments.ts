import type pg from "pg";
import type { Comment, Flag } from "../comment.ts";
import { type Column, copyRows } from "./copyRows.ts";
import { Fields } from "./fields.ts";
import type { Import } from "./imports.ts";

type Row = { comment: Comment; sourceId: string | null; language: string | null };

/**
 * Puts comments in that are not there. Nobody else may add to the data set meanwhile (see writeBatch); a comment that
 * is there already fails them all.
 */
export async function addComments(client: pg.ClientBase, of: Import, rows: readonly Row[]): Promise<void> {
  await copyRows(client, "comment", columnsOf(of), rows);
}

function columnsOf({ datasetId, id }: Import): Column<Row>[] {
  return [
    ["dataset_id", (to) => to.int(datasetId)],
    ["import_id", (to) => to.int(id)],
    ["id", (to, { comment }) => to.uuid(comment.id)],
    ["text", (to, { comment }) => to.text(comment.text)],
    ["author", (to, { comment }) => to.text(comment.author)],
    ["source_id", (to, { sourceId }) => to.uuid(sourceId)],
    ["external_id", (to, { comment }) => to.text(comment.externalId)],
    ["parent_id", (to, { comment }) => to.uuid(comment.parentId)],
    ["posted_at", (to, { comment }) => to.time(comment.postedAt?.at ?? null)],
    ["posted_zone", (to, { comment }) => to.text(comment.postedAt?.zone ?? null)],
    ["language", (to, { language }) => to.text(language)],
    ["likes", (to, { comment }) => to.int(comment.likes)],
    ["flags", (to, { comment }) => to.texts(comment.flags)],
    ["content_hash", (to, { comment }) => to.uuid(comment.contentHash)],
    ["row", (to, { comment }) => to.int(comment.row)],
  ];
}

/** What may be another with a comment that comes again: the hash of its text, its likes and its marks. */
export type Present = { hash: string; likes: number | null; flags: readonly Flag[] };

/** Which of these comments are in the data set, and what they are like there. */
export async function presentComments(
  client: pg.ClientBase,
  datasetId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Present>> {
  if (ids.length === 0) return new Map();
  // Without statistics of a table that has just grown, the planner would rather read it all.
  await client.query("SET LOCAL enable_seqscan = off");
  const { rows } = await client.query<Present & { id: string }>(
    "SELECT id, content_hash AS hash, likes, flags FROM comment WHERE dataset_id = $1 AND id = ANY($2::uuid[])",
    [datasetId, binary(ids)],
  );
  return new Map(rows.map(({ id, hash, ...rest }) => [id, { ...rest, hash: hash.replaceAll("-", "") }]));
}

/** As a parameter: a value without the length before it. */
function binary(ids: readonly string[]): Buffer {
  const SIZE = 20;
  const fields = new Fields(32 + ids.length * SIZE);
  fields.uuids(ids);
  return fields.take().subarray(4);
}
