import { type FullEntry, fewOf, type Problems } from "../label/entry.ts";
import { database } from "./database.ts";

/** A label whose comment is found. */
export type Placed = FullEntry & { commentId: string };

/** Finds the comment each entry is about; says which rows name none of the data set, several, or one twice. */
export async function placed(datasetId: number, entries: readonly FullEntry[]): Promise<Placed[] | Problems> {
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

/** What a label is about and whose it is: there is one of each. */
export function key({
  commentId,
  field,
  sampleId,
  origin,
  coder,
}: Pick<Placed, "commentId" | "field" | "sampleId" | "origin" | "coder">): string {
  return JSON.stringify([commentId, field, sampleId, origin, coder]);
}
