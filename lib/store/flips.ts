import type { Lean, Stance, Tone } from "../comment.ts";
import { commentsById, type ScoredComment } from "./comments.ts";
import { database } from "./database.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";

/** How many comments two runs see in this pair of ways; stances as in the rollup, each in its run's order. */
export type Pair = {
  lean: Lean;
  leanAfter: Lean;
  tone: Tone;
  toneAfter: Tone;
  stances: string;
  stancesAfter: string;
  n: number;
};

/** What a comment flips in: the lean, the tone, or a target by its id; from and to a label, or any other. */
export type Flip = { field: string; from?: string | undefined; to?: string | undefined };

/** A comment as one run sees it and as another does. */
export type Example = { before: ScoredComment; after: ScoredComment };

const MARKS: Readonly<Record<string, string>> = { favour: "+", against: "-", none: "0" } satisfies Record<
  Stance,
  string
>;

/** All comments that two runs of a data set have both scored, counted by how each sees them. */
export function pairs(before: Run, after: Run): Promise<Pair[]> {
  return database().$queryRaw<Pair[]>`
    SELECT a.lean::text AS lean, b.lean::text AS "leanAfter", a.tone::text AS tone, b.tone::text AS "toneAfter",
           a.stances, b.stances AS "stancesAfter", count(*)::int AS n
    FROM ${both(before, after)} GROUP BY 1, 2, 3, 4, 5, 6`;
}

/** Comments that flip, in the order of their ids, which is a random one; `next` is where the following begin. */
export async function flipExamples(
  before: Run,
  after: Run,
  flip: Flip,
  since: string | null,
  take: number,
): Promise<{ examples: Example[]; next: string | null }> {
  const later = since === null ? Prisma.sql`TRUE` : Prisma.sql`a.comment_id > ${since}::uuid`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT a.comment_id::text AS id FROM ${both(before, after)} AND ${flips(before, after, flip)} AND ${later}
    ORDER BY a.comment_id LIMIT ${take + 1}`;
  const ids = rows.slice(0, take).map(({ id }) => id);
  const [old, now] = await Promise.all([commentsById(before, ids), commentsById(after, ids)]);
  const examples = ids.flatMap((id) => {
    const [first, second] = [old.get(id), now.get(id)];
    return first === undefined || second === undefined ? [] : [{ before: first, after: second }];
  });
  return { examples, next: rows.length > take ? (ids.at(-1) ?? null) : null };
}

function both(before: Run, after: Run): Prisma.Sql {
  return Prisma.sql`score a JOIN score b ON b.dataset_id = a.dataset_id AND b.comment_id = a.comment_id
    WHERE a.dataset_id = ${before.datasetId} AND b.dataset_id = ${before.datasetId}
      AND a.run_id = ${before.id} AND b.run_id = ${after.id}`;
}

function flips(before: Run, after: Run, { field, from, to }: Flip): Prisma.Sql {
  const [old, now] = [labelIn(Prisma.sql`a`, before, field), labelIn(Prisma.sql`b`, after, field)];
  const value = (label: string) => (field === "lean" || field === "tone" ? label : (MARKS[label] ?? ""));
  const conditions = [
    from === undefined || old === null ? [] : [Prisma.sql`${old} = ${value(from)}`],
    to === undefined || now === null ? [] : [Prisma.sql`${now} = ${value(to)}`],
    // What one of the runs has no word on counts as "none" there.
    from === undefined || to === undefined
      ? [Prisma.sql`${old ?? Prisma.sql`'0'`} <> ${now ?? Prisma.sql`'0'`}`]
      : [],
  ].flat();
  return Prisma.join(conditions.length === 0 ? [Prisma.sql`TRUE`] : conditions, " AND ");
}

/** What a run says in a field; null where the field is no target of it. */
function labelIn(score: Prisma.Sql, run: Run, field: string): Prisma.Sql | null {
  if (field === "lean") return Prisma.sql`${score}.lean::text`;
  if (field === "tone") return Prisma.sql`${score}.tone::text`;
  const place = run.targets.findIndex(({ id }) => id === field) + 1;
  return place === 0 ? null : Prisma.sql`substr(${score}.stances, ${place}::int, 1)`;
}
