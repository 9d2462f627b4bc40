import { type Coding, fieldsAsked } from "../label/coding.ts";
import type { Problems } from "../label/entry.ts";
import { database } from "./database.ts";
import type { Sample } from "./samples.ts";
import { type Unlabelled, unlabelled } from "./unlabelled.ts";
import { type LabelRow, writeLabels } from "./writeLabels.ts";

/** How far the labelling of a sample is. */
export type Progress = {
  drawn: number;
  /** Comments that somebody labelled in any field. */
  labelled: number;
  /** What a coder who has not begun would find to do. */
  left: number;
  coders: { name: string; done: number; skipped: number; left: number }[];
};

/** A comment in one coder's hands goes to another after that time; the first may answer all the same. */
const MINUTES_IN_HAND = 30;

/**
 * The next comments of a sample for a coder, in their random order: those that all label and he has not, and of the
 * others those that nobody labelled or has in hand. He has them in hand from now on.
 */
export async function nextFor(sample: Sample, coder: string, take: number): Promise<Unlabelled[]> {
  const next = await taken(sample, coder, take);
  // Whoever asked at the same moment may have got all of them.
  return next.length > 0 ? next : taken(sample, coder, take);
}

async function taken({ datasetId, id }: Sample, coder: string, take: number): Promise<Unlabelled[]> {
  const rows = await database().$queryRaw<{ commentId: string }[]>`
    WITH next AS (
      SELECT i.comment_id FROM sample_item i
      WHERE i.dataset_id = ${datasetId} AND i.sample_id = ${id}
        AND NOT EXISTS (
          SELECT FROM label l WHERE l.dataset_id = ${datasetId} AND l.sample_id = ${id}
            AND l.comment_id = i.comment_id AND l.origin = 'coded' AND (l.coder = ${coder} OR NOT i.shared)
        )
        AND (i.shared OR i.coder IS NULL OR i.coder = ${coder}
             OR i.given_at < now() - make_interval(mins => ${MINUTES_IN_HAND}::int))
      ORDER BY i.position LIMIT ${take} FOR UPDATE OF i
    )
    UPDATE sample_item i SET coder = CASE WHEN i.shared THEN NULL ELSE ${coder} END, given_at = now()
    FROM next WHERE i.dataset_id = ${datasetId} AND i.sample_id = ${id} AND i.comment_id = next.comment_id
    RETURNING i.comment_id::text AS "commentId"`;
  return unlabelled(
    { datasetId, id },
    rows.map(({ commentId }) => commentId),
  );
}

/**
 * Keeps what a coder says of comments of a sample. A field he does not name counts as withheld; a comment with none is
 * skipped. The same once more changes nothing.
 */
export async function addCodings(
  sample: Sample,
  coder: string,
  codings: readonly Coding[],
): Promise<{ kept: number } | Problems> {
  const strangers = await outside(
    sample,
    codings.map(({ commentId }) => commentId),
  );
  if (strangers.length > 0)
    return { problems: strangers.map((id) => `The comment ${id} is not in the sample "${sample.name}".`) };
  const rows = codings.flatMap(({ commentId, labels, note, at }) =>
    fieldsAsked(sample.targets).map(
      ({ id: field }): LabelRow => ({
        ...{ sampleId: sample.id, commentId, origin: "coded", coder },
        ...{ field, value: labels[field] ?? null, note, at },
      }),
    ),
  );
  await database().$transaction((tx) => writeLabels(tx, sample.datasetId, rows));
  return { kept: codings.length };
}

/** How far a sample is labelled, by everybody who began with it. */
export async function progressOf({ datasetId, id }: Sample): Promise<Progress> {
  const [items, done] = await Promise.all([
    database().$queryRaw<{ drawn: number; shared: number; labelled: number; open: number }[]>`
      SELECT count(*)::int AS drawn, count(*) FILTER (WHERE i.shared)::int AS shared,
             count(*) FILTER (WHERE l.said)::int AS labelled,
             count(*) FILTER (WHERE NOT i.shared AND l.comment_id IS NULL)::int AS open
      FROM sample_item i LEFT JOIN (
        SELECT comment_id, bool_or(value IS NOT NULL) AS said FROM label
        WHERE dataset_id = ${datasetId} AND sample_id = ${id} AND origin = 'coded' GROUP BY 1
      ) l ON l.comment_id = i.comment_id
      WHERE i.dataset_id = ${datasetId} AND i.sample_id = ${id}`,
    database().$queryRaw<{ name: string; done: number; skipped: number; shared: number }[]>`
      SELECT said.coder AS name, count(*)::int AS done, count(*) FILTER (WHERE NOT said.anything)::int AS skipped,
             count(*) FILTER (WHERE i.shared)::int AS shared
      FROM (
        SELECT comment_id, coder, bool_or(value IS NOT NULL) AS anything FROM label
        WHERE dataset_id = ${datasetId} AND sample_id = ${id} AND origin = 'coded' GROUP BY 1, 2
      ) said JOIN sample_item i
        ON i.dataset_id = ${datasetId} AND i.sample_id = ${id} AND i.comment_id = said.comment_id
      GROUP BY 1 ORDER BY 1`,
  ]);
  const { drawn = 0, shared = 0, labelled = 0, open = 0 } = items[0] ?? {};
  const coders = done.map(({ shared: own, ...coder }) => ({ ...coder, left: shared - own + open }));
  return { drawn, labelled, left: shared + open, coders };
}

async function outside({ datasetId, id }: Sample, commentIds: readonly string[]): Promise<string[]> {
  const rows = await database().sampleItem.findMany({
    where: { datasetId, sampleId: id, commentId: { in: [...commentIds] } },
    select: { commentId: true },
  });
  const inside = new Set(rows.map(({ commentId }) => commentId));
  return commentIds.filter((one) => !inside.has(one)).slice(0, 10);
}
