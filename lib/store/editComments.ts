import type pg from "pg";
import { addCells } from "./addCells.ts";
import { addScores } from "./addScores.ts";
import type { Scored } from "./batch.ts";
import { countScored } from "./holdRun.ts";
import type { Import } from "./imports.ts";
import { withdrawScores } from "./withdrawScores.ts";

/** A comment as it reads now, and how it read before where the store does not know that yet. */
export type Edit = { now: Scored; between: readonly string[] };

type Stored = {
  id: string;
  text: string;
  author: string | null;
  postedAt: Date | null;
  sourceId: string | null;
};

/**
 * Gives comments that are there another text, with its language, verdict, likes and marks, and keeps the texts they
 * had. Who wrote them, when and under what stays. In the transaction of writeBatch.
 */
export async function editComments(client: pg.ClientBase, of: Import, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const ids = edits.map(({ now }) => now.comment.id);
  const stored = await storedOf(client, of, ids);
  const texts = edits.flatMap(({ now, between }) => {
    const id = now.comment.id;
    const before = stored.get(id);
    return [...(before ? [before.text] : []), ...between].map((text) => ({ id, text }));
  });
  await keepTexts(client, of, texts);
  const known = edits.filter(({ now }) => stored.has(now.comment.id));
  if (known.length === 0) return;
  await withdrawScores(client, of.datasetId, [...stored.keys()]);
  await change(client, of, known);
  await score(client, of, known, stored);
}

async function storedOf(
  client: pg.ClientBase,
  { datasetId }: Import,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  const { rows } = await client.query<Stored>(
    `SELECT id::text, text, author, posted_at AS "postedAt", source_id::text AS "sourceId"
     FROM comment WHERE dataset_id = $1 AND id = ANY($2::uuid[])`,
    [datasetId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function keepTexts(
  client: pg.ClientBase,
  { datasetId, id }: Import,
  texts: readonly { id: string; text: string }[],
): Promise<void> {
  await client.query(
    `INSERT INTO former_text (dataset_id, comment_id, seq, text, import_id)
     SELECT $1, x.id, x.place + coalesce((
              SELECT max(f.seq) FROM former_text f WHERE f.dataset_id = $1 AND f.comment_id = x.id), 0), x.text, $2
     FROM (SELECT id, text, row_number() OVER (PARTITION BY id ORDER BY place) AS place
           FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS given (id, text, place)) x`,
    [datasetId, id, texts.map((one) => one.id), texts.map(({ text }) => text)],
  );
}

async function change(client: pg.ClientBase, { datasetId }: Import, edits: readonly Edit[]): Promise<void> {
  const column = <T>(value: (one: Scored) => T) => edits.map(({ now }) => value(now));
  await client.query(
    `UPDATE comment c SET text = x.text, content_hash = x.hash, language = x.language, likes = x.likes,
            flags = string_to_array(x.flags, ' ')
     FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::int[], $7::text[])
       AS x (id, text, hash, language, likes, flags)
     WHERE c.dataset_id = $1 AND c.id = x.id`,
    [
      datasetId,
      column(({ comment }) => comment.id),
      column(({ comment }) => comment.text),
      column(({ comment }) => comment.contentHash),
      column(({ language }) => language),
      column(({ comment }) => comment.likes),
      column(({ comment }) => comment.flags.join(" ")),
    ],
  );
}

async function score(
  client: pg.ClientBase,
  of: Import,
  edits: readonly Edit[],
  stored: ReadonlyMap<string, Stored>,
): Promise<void> {
  const verdicts = edits.map(({ now: { comment, language, verdict } }) => {
    const { author = null, postedAt = null, sourceId = null } = stored.get(comment.id) ?? {};
    return { id: comment.id, author, postedAt, sourceId, language, verdict };
  });
  await addScores(client, of, verdicts);
  await addCells(client, of, verdicts);
  await countScored(client, of, verdicts.length);
}
