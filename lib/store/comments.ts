import type { Evidence, Flag, Lean, LeanReason, PostedAt, Stance, Tone, ToneReason } from "../comment.ts";
import type { Filter } from "../filter.ts";
import { database } from "./database.ts";
import { storedEvidence } from "./evidence.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { STANCE_OF_MARK } from "./stanceMark.ts";
import { leanBy, ROW_COLUMNS, where } from "./where.ts";

/** A comment as people read it: with its source, its verdict in a run, and the start of what it answers. */
export type ScoredComment = {
  id: string;
  text: string;
  author: string | null;
  source: { id: string; title: string | null; url: string | null } | null;
  externalId: string | null;
  parentId: string | null;
  /** The comment it answers, where that is in the data set too. */
  parent: { id: string; author: string | null; text: string } | null;
  postedAt: PostedAt | null;
  language: string | null;
  likes: number | null;
  flags: readonly Flag[];
  tone: { label: Tone; reason: ToneReason; score: number | null };
  lean: { label: Lean; reason: LeanReason };
  stances: Readonly<Record<string, Stance>>;
  evidence: readonly Evidence[];
};

/** Where a page ends and the next begins; opaque to the reader. */
export type Cursor = string;
export type Page = { comments: ScoredComment[]; next: Cursor | null };

type Row = {
  id: string;
  text: string;
  author: string | null;
  external_id: string | null;
  posted_at: Date | null;
  posted_zone: string | null;
  language: string | null;
  likes: number | null;
  flags: Flag[];
  source_id: string | null;
  title: string | null;
  url: string | null;
  parent_id: string | null;
  parent_author: string | null;
  parent_text: string | null;
  tone: Tone;
  tone_reason: ToneReason;
  tone_score: number | null;
  lean: Lean;
  lean_reason: LeanReason;
  stances: string;
  evidence: Uint8Array;
};

const UNDATED = "undated";

/**
 * A page of the comments a filter lets through, newest first and those without a time last. Its cost depends on
 * the page's size, not on how far down the list it lies. A cursor that is none begins at the top.
 */
export async function commentPage(
  run: Run,
  filter: Filter,
  after: Cursor | null,
  take: number,
): Promise<Page> {
  const rows = await rowsAfter(run, filter, after, take + 1);
  const comments = rows.slice(0, take).map((row) => toScored(row, run));
  const last = comments.at(-1);
  return { comments, next: rows.length > take && last !== undefined ? cursorOf(last) : null };
}

/** All comments a filter lets through, as a stream in the order of the list; memory does not grow with their number. */
export async function* allComments(run: Run, filter: Filter): AsyncGenerator<ScoredComment> {
  const TAKE = 2_000;
  let after: Cursor | null = null;
  do {
    const page: Page = await commentPage(run, filter, after, TAKE);
    yield* page.comments;
    after = page.next;
  } while (after !== null);
}

/** Comments as a run sees them, by their ids; those it has not scored are left out. */
export async function commentsById(run: Run, ids: readonly string[]): Promise<Map<string, ScoredComment>> {
  if (ids.length === 0) return new Map();
  const among = Prisma.sql`c.id = ANY(${[...ids]}::uuid[])`;
  const rows = await select(run, {}, among, Prisma.sql`c.id`, ids.length);
  return new Map(rows.map((row) => [row.id, toScored(row, run)]));
}

async function rowsAfter(run: Run, filter: Filter, after: Cursor | null, take: number): Promise<Row[]> {
  const at = place(after);
  if (at?.time === UNDATED) return undated(run, filter, at.id, take);
  const dated = await select(
    run,
    filter,
    at === null
      ? Prisma.sql`c.posted_at IS NOT NULL`
      : Prisma.sql`c.posted_at <= ${at.time}::timestamptz
          AND (c.posted_at < ${at.time}::timestamptz OR c.id > ${at.id}::uuid)`,
    Prisma.sql`c.posted_at DESC, c.id`,
    take,
  );
  if (dated.length === take) return dated;
  return [...dated, ...(await undated(run, filter, null, take - dated.length))];
}

function undated(run: Run, filter: Filter, after: string | null, take: number): Promise<Row[]> {
  const condition =
    after === null
      ? Prisma.sql`c.posted_at IS NULL`
      : Prisma.sql`c.posted_at IS NULL AND c.id > ${after}::uuid`;
  return select(run, filter, condition, Prisma.sql`c.id`, take);
}

function select(
  run: Run,
  filter: Filter,
  condition: Prisma.Sql,
  order: Prisma.Sql,
  take: number,
): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    SELECT c.id::text, c.text, c.author, c.external_id, c.posted_at, c.posted_zone, c.language, c.likes, c.flags,
           c.source_id::text, o.title, o.url, c.parent_id::text, p.author AS parent_author,
           left(p.text, 160) AS parent_text, s.tone::text, s.tone_reason::text, s.tone_score,
           (${leanBy(filter, ROW_COLUMNS.score)})::text AS lean,
           s.lean_reason::text, s.stances, s.evidence
    FROM comment c
    JOIN score s ON s.dataset_id = c.dataset_id AND s.run_id = ${run.id} AND s.comment_id = c.id
    LEFT JOIN source o ON o.dataset_id = c.dataset_id AND o.id = c.source_id
    LEFT JOIN comment p ON p.dataset_id = c.dataset_id AND p.id = c.parent_id
    WHERE c.dataset_id = ${run.datasetId} AND ${condition} AND ${where(filter, run, ROW_COLUMNS)}
    ORDER BY ${order} LIMIT ${take}`;
}

function toScored(row: Row, run: Run): ScoredComment {
  return {
    id: row.id,
    text: row.text,
    author: row.author,
    source: row.source_id === null ? null : { id: row.source_id, title: row.title, url: row.url },
    externalId: row.external_id,
    parentId: row.parent_id,
    parent:
      row.parent_id === null || row.parent_text === null
        ? null
        : { id: row.parent_id, author: row.parent_author, text: row.parent_text },
    postedAt: row.posted_at === null ? null : { at: row.posted_at, zone: row.posted_zone },
    language: row.language,
    likes: row.likes,
    flags: row.flags,
    tone: { label: row.tone, reason: row.tone_reason, score: row.tone_score },
    lean: { label: row.lean, reason: row.lean_reason },
    stances: Object.fromEntries(
      run.targets.map(({ id }, i) => [id, STANCE_OF_MARK[row.stances[i] ?? "0"] ?? "none"]),
    ),
    evidence: storedEvidence(row.evidence),
  };
}

function cursorOf(comment: ScoredComment): Cursor {
  return `${comment.postedAt?.at.toISOString() ?? UNDATED}~${comment.id}`;
}

function place(cursor: Cursor | null): { time: string; id: string } | null {
  const [time = "", id = ""] = (cursor ?? "").split("~");
  const valid = /^[0-9a-f-]{36}$/.test(id) && (time === UNDATED || !Number.isNaN(Date.parse(time)));
  return valid ? { time, id } : null;
}
