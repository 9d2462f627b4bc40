import { type FullEntry, fewOf, type LabelEntry, type Problems } from "../label/entry.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";
import { key, type Placed, placed } from "./placed.ts";
import { type LabelRow, writeLabels } from "./writeLabels.ts";

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
 * Puts a coder's labels in, outside all samples, replacing what the same coder said of the same comment and field
 * before: all of them, or none where a row names no comment of the data set, or more than one. They hang on comments,
 * so that no new run touches them.
 */
export function addLabels(
  datasetId: number,
  coder: string,
  entries: readonly LabelEntry[],
): Promise<LabelTally | Problems> {
  const rest = { coder, origin: "coded", sampleId: 0, at: new Date() } as const;
  return takeLabels(
    datasetId,
    entries.map((entry) => ({ ...entry, ...rest })),
  );
}

/** The same with labels of any coder, in samples or outside; what is older than what is there counts as unchanged. */
export async function takeLabels(
  datasetId: number,
  entries: readonly FullEntry[],
): Promise<LabelTally | Problems> {
  const found = await placed(datasetId, entries);
  if ("problems" in found) return found;
  const problems = await strangers(datasetId, found);
  if (problems.length > 0) return { problems: fewOf(problems) };
  return database().$transaction(async (tx) => {
    const before = await labelsBefore(tx, datasetId, found);
    await writeLabels(tx, datasetId, found);
    const old = (one: Placed) => before.get(key(one));
    const known = found.filter((one) => old(one) !== undefined);
    const unchanged = known.filter((one) => {
      const label = old(one);
      return label !== undefined && (label.value === one.value || label.at > one.at);
    }).length;
    const comments = new Set(found.map(({ commentId }) => commentId)).size;
    return { comments, added: found.length - known.length, changed: known.length - unchanged, unchanged };
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

/** Rows whose comment is not in the sample they name. */
async function strangers(datasetId: number, found: readonly Placed[]): Promise<string[]> {
  const sampleIds = [...new Set(found.flatMap(({ sampleId }) => sampleId || []))];
  if (sampleIds.length === 0) return [];
  const items = await database().sampleItem.findMany({
    where: { datasetId, sampleId: { in: sampleIds } },
    select: { sampleId: true, commentId: true },
  });
  const inside = new Set(items.map((item) => `${item.sampleId} ${item.commentId}`));
  const rows = found.filter(
    ({ sampleId, commentId }) => sampleId > 0 && !inside.has(`${sampleId} ${commentId}`),
  );
  return [
    ...new Set(
      rows.map(
        ({ row, comment, sampleId }) => `Row ${row}: the comment "${comment}" is not in sample ${sampleId}.`,
      ),
    ),
  ];
}

/** What was said before of these comments. */
async function labelsBefore(
  tx: Prisma.TransactionClient,
  datasetId: number,
  entries: readonly Placed[],
): Promise<Map<string, Pick<LabelRow, "value" | "at">>> {
  const ids = [...new Set(entries.map(({ commentId }) => commentId))];
  const rows = await tx.$queryRaw<LabelRow[]>`
    SELECT comment_id::text AS "commentId", sample_id AS "sampleId", origin, coder, field, value, created_at AS at
    FROM label WHERE dataset_id = ${datasetId} AND comment_id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [key(row), row]));
}
