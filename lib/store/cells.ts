import type { Lean, LeanReason, Tone, ToneReason } from "../comment.ts";
import type { Filter } from "../filter.ts";
import { isEverything } from "../filter.ts";
import { database } from "./database.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { NO_DAY, NO_SOURCE } from "./unknown.ts";
import { CELL_COLUMNS, leanBy, needsRows, ROW_COLUMNS, where } from "./where.ts";

/** What comments can be counted by. `stances` has a character a target of the run: + favour, - against, 0 none. */
export type Dimensions = {
  /** UTC; null where the comment has no time. */
  day: Date | null;
  source: string | null;
  language: string | null;
  author: string | null;
  tone: Tone;
  toneReason: ToneReason;
  lean: Lean;
  leanReason: LeanReason;
  stances: string;
};
export type Dimension = keyof Dimensions;

/** How many comments share these values. */
export type Cell<D extends Dimension> = Pick<Dimensions, D> & { n: number };

type Sql = Prisma.Sql;

const SCORE: Readonly<Record<Exclude<Dimension, "day" | "source" | "language" | "author" | "lean">, string>> =
  {
    tone: "tone::text",
    toneReason: "tone_reason::text",
    leanReason: "lean_reason::text",
    stances: "stances",
  };

/**
 * Counts the comments of a run that a filter lets through, by any dimensions. No comments give no cells. With `top`
 * only the most frequent values of the first dimension.
 */
export async function cells<D extends Dimension>(
  run: Run,
  filter: Filter,
  by: readonly D[],
  top?: number,
): Promise<Cell<D>[]> {
  const counted = count(run, filter, by);
  if (top === undefined || by[0] === undefined) return database().$queryRaw<Cell<D>[]>(counted);
  const first = Prisma.raw(`"${by[0]}"`);
  return database().$queryRaw<Cell<D>[]>`
    WITH counted AS (${counted}),
         often AS (SELECT ${first} AS value FROM counted GROUP BY 1 ORDER BY sum(n) DESC, 1 LIMIT ${top})
    SELECT counted.* FROM counted JOIN often ON value IS NOT DISTINCT FROM ${first}`;
}

function count(run: Run, filter: Filter, by: readonly Dimension[]): Sql {
  const byAuthor = by.includes("author");
  if (byAuthor && isEverything(filter) && by.every((one) => one === "author" || one === "lean")) {
    return query(run, filter, by, Prisma.sql`author_cell x`, Prisma.sql`TRUE`, "cell");
  }
  if (byAuthor || needsRows(filter)) {
    const rows = Prisma.sql`comment c JOIN score s
      ON s.dataset_id = c.dataset_id AND s.comment_id = c.id AND s.run_id = ${run.id} AND s.dataset_id = ${run.datasetId}`;
    return query(run, filter, by, rows, where(filter, run, ROW_COLUMNS), "row");
  }
  return query(run, filter, by, Prisma.sql`cell x`, where(filter, run, CELL_COLUMNS), "cell");
}

function query(
  run: Run,
  filter: Filter,
  by: readonly Dimension[],
  from: Sql,
  condition: Sql,
  kind: "cell" | "row",
): Sql {
  const keys = by.map((dimension) => column(dimension, filter, kind));
  const own =
    kind === "cell"
      ? Prisma.sql`x.dataset_id = ${run.datasetId} AND x.run_id = ${run.id}`
      : Prisma.sql`c.dataset_id = ${run.datasetId}`;
  const names = by.map((dimension) => Prisma.raw(`"${dimension}"`));
  const select = keys.map((key, index) => Prisma.sql`${key} AS ${names[index] ?? Prisma.empty}`);
  const total = kind === "cell" ? Prisma.sql`sum(x.n)::int` : Prisma.sql`count(*)::int`;
  return Prisma.sql`
    SELECT ${Prisma.join([...select, Prisma.sql`${total} AS n`])}
    FROM ${from} WHERE ${own} AND ${condition}
    ${by.length === 0 ? Prisma.empty : Prisma.sql`GROUP BY ${Prisma.join(by.map((_, index) => Prisma.raw(String(index + 1))))}`}
    HAVING count(*) > 0`;
}

function column(dimension: Dimension, filter: Filter, kind: "cell" | "row"): Sql {
  const columns = kind === "cell" ? CELL_COLUMNS : ROW_COLUMNS;
  switch (dimension) {
    case "day":
      return Prisma.sql`nullif(${columns.day}, ${Prisma.raw(`'${NO_DAY}'`)}::date)`;
    case "source":
      return Prisma.sql`nullif(${columns.source}, ${Prisma.raw(`'${NO_SOURCE}'`)}::uuid)::text`;
    case "language":
      return Prisma.sql`nullif(${columns.language}, '')`;
    case "author":
      return kind === "cell" ? Prisma.sql`nullif(x.author, '')` : Prisma.sql`c.author`;
    case "lean":
      return Prisma.sql`(${leanBy(filter, columns.score)})::text`;
    default:
      return Prisma.sql`${columns.score}.${Prisma.raw(SCORE[dimension])}`;
  }
}
