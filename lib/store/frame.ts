import type { Filter } from "../filter.ts";
import type { Design } from "../label/draft.ts";
import { database } from "./database.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { NO_SOURCE } from "./unknown.ts";
import { ROW_COLUMNS, where } from "./where.ts";

/**
 * A population that stays as it is: what a filter lets through by the verdicts of a run, of comments that came with
 * imports up to one. No verdict of a run ever changes and no comment is taken out, so it can be looked at again.
 */
export type Frame = { run: Run; filter: Filter; throughImport: number; design: Design };

/** The stratum of comments whose time or source is unknown. */
const UNKNOWN_STRATUM = "unknown";

/** The only stratum of a sample that is not stratified. */
export const WHOLE = "all";

const STRATUM: Readonly<Record<Design, Prisma.Sql>> = {
  random: Prisma.sql`${Prisma.raw(`'${WHOLE}'`)}`,
  lean: Prisma.sql`s.lean::text`,
  tone: Prisma.sql`s.tone::text`,
  source: Prisma.sql`coalesce(nullif(c.source_id, ${NO_SOURCE}::uuid)::text, ${UNKNOWN_STRATUM})`,
  month: Prisma.sql`coalesce(to_char(c.posted_at AT TIME ZONE 'UTC', 'YYYY-MM'), ${UNKNOWN_STRATUM})`,
};

/** How many comments of a frame are in each stratum, by key. */
export function stratumSizes(frame: Frame): Promise<{ key: string; size: number }[]> {
  return database().$queryRaw`
    SELECT * FROM (SELECT ${stratum(frame)} AS key, count(*)::int AS size FROM ${members(frame)} GROUP BY 1) counted
    ORDER BY key COLLATE "C"`;
}

/** The comments at some places of strata, counted from 0 in the order of ids. */
export function membersAt(
  frame: Frame,
  places: readonly { key: string; place: number }[],
): Promise<{ id: string; key: string; place: number }[]> {
  return database().$queryRaw`
    SELECT id, key, place FROM (
      SELECT c.id::text, ${stratum(frame)} AS key,
             (row_number() OVER (PARTITION BY ${stratum(frame)} ORDER BY c.id) - 1)::int AS place
      FROM ${members(frame)}
    ) numbered JOIN unnest(${places.map(({ key }) => key)}::text[], ${places.map(({ place }) => place)}::int[])
      AS wanted (key, place) USING (key, place)`;
}

/** The stratum of a comment, in a query over `members`. */
export function stratum({ design }: Pick<Frame, "design">): Prisma.Sql {
  return STRATUM[design];
}

/** The comments of a frame with their verdicts (c, s), and its condition: what a FROM is followed by. */
export function members({ run, filter, throughImport }: Frame): Prisma.Sql {
  return Prisma.sql`comment c JOIN score s
    ON s.dataset_id = c.dataset_id AND s.comment_id = c.id AND s.run_id = ${run.id} AND s.dataset_id = ${run.datasetId}
    WHERE c.dataset_id = ${run.datasetId} AND c.import_id <= ${throughImport} AND ${where(filter, run, ROW_COLUMNS)}`;
}
