import { fewOf, type LabelEntry, type Problems } from "../label/entry.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

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

type Placed = LabelEntry & { commentId: string };

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
    await write(tx, datasetId, coder, found);
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

/** Finds the comment each entry is about. */
async function placed(datasetId: number, entries: readonly LabelEntry[]): Promise<Placed[] | Problems> {
  const ids = await commentIds(datasetId, [...new Set(entries.map(({ comment }) => comment))]);
  const problems = new Set<string>();
  const seen = new Map<string, number>();
  const found = entries.flatMap((entry) => {
    const [commentId, another] = ids.get(entry.comment) ?? [];
    if (commentId === undefined) {
      problems.add(`Row ${entry.row}: there is no comment "${entry.comment}" in this data set.`);
      return [];
    }
    if (another !== undefined) {
      problems.add(
        `Row ${entry.row}: several comments bear the id "${entry.comment}". Use Undertone's own ids, which an export names.`,
      );
      return [];
    }
    const one = { ...entry, commentId };
    const earlier = seen.get(key(one));
    if (earlier !== undefined) {
      problems.add(
        `Row ${entry.row}: the comment "${entry.comment}" was labelled in row ${earlier} already.`,
      );
    }
    seen.set(key(one), entry.row);
    return [one];
  });
  return problems.size > 0 ? { problems: fewOf([...problems]) } : found;
}

/** Comments by their own id or by the one their source gave them; the own one is meant where both are. */
async function commentIds(datasetId: number, names: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await database().$queryRaw<{ name: string; id: string }[]>`
    SELECT n.name, c.id::text FROM unnest(${[...names]}::text[]) AS n (name)
    JOIN comment c ON c.dataset_id = ${datasetId} AND c.id = CASE WHEN n.name ~* ${UUID} THEN n.name::uuid END
    UNION
    SELECT n.name, c.id::text FROM unnest(${[...names]}::text[]) AS n (name)
    JOIN comment c ON c.dataset_id = ${datasetId} AND c.external_id = n.name`;
  const ids = new Map<string, string[]>();
  for (const { name, id } of rows) {
    if (id === name.toLowerCase()) ids.set(name, [id]);
    else if (ids.get(name)?.[0] !== name.toLowerCase()) ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  return ids;
}

const UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

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

async function write(
  tx: Prisma.TransactionClient,
  datasetId: number,
  coder: string,
  entries: readonly Placed[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO label (dataset_id, coder, comment_id, field, value, note)
    SELECT ${datasetId}, ${coder}, * FROM unnest(
      ${entries.map(({ commentId }) => commentId)}::uuid[],
      ${entries.map(({ field }) => field)}::text[],
      ${entries.map(({ value }) => value)}::text[],
      ${entries.map(({ note }) => note)}::text[]
    )
    ON CONFLICT (dataset_id, sample_id, comment_id, origin, coder, field)
    DO UPDATE SET value = excluded.value, note = excluded.note, created_at = now()`;
}

function key({ commentId, field }: { commentId: string; field: string }): string {
  return `${commentId} ${field}`;
}
