import type { LabelEntry, Problems } from "../label/entry.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";
import { key, type Placed, placed } from "./placed.ts";
import { writeLabels } from "./writeLabels.ts";

/** What a person says of a comment. `field` is "tone" or a target's id; a decision stands above what coders said. */
export type Label = {
  commentId: string;
  coder: string;
  origin: "coded" | "decided";
  field: string;
  value: string;
};

/** What became of labels that came in: each is new, or replaces another, or was there already. */
export type LabelTally = { comments: number; added: number; changed: number; unchanged: number };

/**
 * Puts a coder's labels in, replacing what the same coder said of the same comment and field before: all of them, or
 * none where a row names no comment of the data set, or more than one. They hang on comments, so that no new run
 * touches them.
 */
export async function addLabels(
  datasetId: number,
  coder: string,
  entries: readonly LabelEntry[],
): Promise<LabelTally | Problems> {
  const found = await placed(datasetId, entries);
  if ("problems" in found) return found;
  return database().$transaction(async (tx) => {
    const before = await ofCoder(tx, datasetId, coder, found);
    const at = new Date();
    const rows = found.map((one) => ({ ...one, sampleId: 0, origin: "coded" as const, coder, at }));
    await writeLabels(tx, datasetId, rows);
    const values = found.map((one) => before.get(key(one)) === one.value);
    const known = found.filter((one) => before.has(key(one))).length;
    const unchanged = values.filter(Boolean).length;
    const comments = new Set(found.map(({ commentId }) => commentId)).size;
    return { comments, added: found.length - known, changed: known - unchanged, unchanged };
  });
}

/**
 * All labels of a data set, in samples and outside, the latest of each coder; without those that were withheld and
 * without corrections, which people make where an engine is wrong and which would make any engine look bad.
 */
export async function labelsOf(datasetId: number): Promise<Label[]> {
  return database().$queryRaw<Label[]>`
    SELECT "commentId", coder, origin, field, value FROM (
      SELECT DISTINCT ON (comment_id, coder, field, origin)
             comment_id::text AS "commentId", coder, origin, field, value
      FROM label WHERE dataset_id = ${datasetId} AND origin <> 'corrected'
      ORDER BY comment_id, coder, field, origin, created_at DESC
    ) latest WHERE value IS NOT NULL
    ORDER BY "commentId", coder COLLATE "C", field COLLATE "C"`;
}

/** What the coder said of these comments before, by comment and field. */
async function ofCoder(
  tx: Prisma.TransactionClient,
  datasetId: number,
  coder: string,
  entries: readonly Placed[],
): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ commentId: string; field: string; value: string }[]>`
    SELECT comment_id::text AS "commentId", field, value FROM label
    WHERE dataset_id = ${datasetId} AND sample_id = 0 AND origin = 'coded' AND coder = ${coder}
      AND comment_id = ANY(${entries.map(({ commentId }) => commentId)}::uuid[])`;
  return new Map(rows.map((row) => [key(row), row.value]));
}
