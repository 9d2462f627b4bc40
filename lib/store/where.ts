import type { Stance } from "../comment.ts";
import type { Filter } from "../filter.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { MARK_OF_STANCE } from "./stanceMark.ts";
import { NO_DAY, NO_LANGUAGE, NO_SOURCE } from "./unknown.ts";

type Sql = Prisma.Sql;

/** The names that the columns of a query go by, so that one condition serves rollup and rows. Aliases: c, s, x. */
type Columns = { day: Sql; source: Sql; language: Sql; score: Sql };

export const CELL_COLUMNS: Columns = {
  day: Prisma.sql`x.day`,
  source: Prisma.sql`x.source_id`,
  language: Prisma.sql`x.language`,
  score: Prisma.sql`x`,
};

export const ROW_COLUMNS: Columns = {
  day: Prisma.sql`coalesce((c.posted_at AT TIME ZONE 'UTC')::date, ${NO_DAY}::date)`,
  source: Prisma.sql`coalesce(c.source_id, ${NO_SOURCE}::uuid)`,
  language: Prisma.sql`coalesce(c.language, ${NO_LANGUAGE})`,
  score: Prisma.sql`s`,
};

/** The lean of a score by the rule that a filter asks for. */
export function leanBy({ rule }: Filter, score: Sql): Sql {
  if (rule !== "strict") return Prisma.sql`${score}.lean`;
  return Prisma.sql`CASE ${score}.lean_reason WHEN 'opposition' THEN 'neither'::lean ELSE ${score}.lean END`;
}

/** True where a filter asks for what the rollup does not hold, so that only the comments themselves can answer. */
export function needsRows(filter: Filter): boolean {
  return filter.author !== undefined || filter.q !== undefined;
}

/** The condition of a filter. Author and text are conditions on comments alone (`c`). */
export function where(filter: Filter, run: Run, columns: Columns): Sql {
  const { score } = columns;
  const conditions: Sql[] = [Prisma.sql`TRUE`];
  const among = (values: readonly string[] | undefined, column: Sql) => {
    if (values !== undefined) conditions.push(Prisma.sql`${column} = ANY(${[...values]})`);
  };
  if (filter.from !== undefined) conditions.push(Prisma.sql`${columns.day} >= ${filter.from}::date`);
  if (filter.to !== undefined) {
    conditions.push(Prisma.sql`${columns.day} BETWEEN '0001-01-02' AND ${filter.to}::date`);
  }
  if (filter.dated !== undefined) {
    const known = filter.dated === "yes";
    conditions.push(Prisma.sql`(${columns.day} > ${NO_DAY}::date) = ${known}`);
  }
  among(
    filter.source?.map((id) => (id === "none" ? NO_SOURCE : id)),
    Prisma.sql`${columns.source}::text`,
  );
  among(
    filter.language?.map((code) => (code === "und" ? NO_LANGUAGE : code)),
    columns.language,
  );
  among(filter.lean, Prisma.sql`(${leanBy(filter, score)})::text`);
  among(filter.why, Prisma.sql`${score}.lean_reason::text`);
  among(filter.tone, Prisma.sql`${score}.tone::text`);
  among(filter.tonewhy, Prisma.sql`${score}.tone_reason::text`);
  conditions.push(...stanceConditions(filter, run, score));
  if (filter.author !== undefined) conditions.push(Prisma.sql`c.author = ${filter.author}`);
  if (filter.q !== undefined) conditions.push(Prisma.sql`c.text ILIKE ${`%${literal(filter.q)}%`}`);
  return Prisma.join(conditions, " AND ");
}

/** Stances towards one target are alternatives, different targets add up. */
function stanceConditions(filter: Filter, run: Run, score: Sql): Sql[] {
  const wanted = new Map<string, string[]>();
  for (const value of filter.stance ?? []) {
    const [target = "", stance] = value.split(":") as [string, Stance];
    wanted.set(target, [...(wanted.get(target) ?? []), MARK_OF_STANCE[stance]]);
  }
  return [...wanted].map(([target, any]) => {
    const position = run.targets.findIndex(({ id }) => id === target) + 1;
    // A target this run does not know: no comment has a stance towards it.
    if (position === 0) return Prisma.sql`FALSE`;
    return Prisma.sql`substr(${score}.stances, ${position}::int, 1) = ANY(${any})`;
  });
}

function literal(pattern: string): string {
  return pattern.replace(/[\\%_]/g, "\\$&");
}
