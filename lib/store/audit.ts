import type { Lean, LeanReason, Stance, Tone } from "../comment.ts";
import { type Filter, isEverything } from "../filter.ts";
import { settled } from "../label/settled.ts";
import { cells } from "./cells.ts";
import { database } from "./database.ts";
import { members, stratum, WHOLE } from "./frame.ts";
import { Prisma } from "./generated/client.ts";
import type { Run } from "./runs.ts";
import { frameOf, type Sample } from "./samples.ts";
import { STANCE_OF_MARK } from "./stanceMark.ts";
import { leanBy, ROW_COLUMNS, where } from "./where.ts";

/** What a run says of a comment, its lean by the rule that the filter asks for. */
type AuditVerdict = {
  tone: Tone;
  lean: Lean;
  leanReason: LeanReason;
  /** By target of that run. */
  stances: Readonly<Record<string, Stance>>;
};

/** One drawn comment with all that an estimate may ask about it. */
export type AuditItem = {
  commentId: string;
  stratum: string;
  /** Of having been drawn. Of being labelled it differs while labelling goes on: count those labelled by stratum. */
  probability: number;
  position: number;
  shared: boolean;
  /** "tone" and the sample's targets; null where nobody labelled it, all withheld, or coders are tied undecided. */
  labels: Readonly<Record<string, string | null>>;
  /** How many coders were asked for it and answered, if only that they cannot tell. */
  coders: number;
  verdict: AuditVerdict;
  source: string | null;
  /** UTC, "2025-03-02". */
  day: string | null;
  language: string | null;
  author: string | null;
};

/** What comments can be told apart by besides: as in AuditItem. */
export type AuditGroup = "source" | "day" | "language";

/** How many comments of a population share a stratum and a verdict, and the groups asked for. */
export type AuditCell = AuditVerdict & { [G in AuditGroup]?: string | null } & { stratum: string; n: number };

type Sql = Prisma.Sql;
type Verdict = { tone: Tone; lean: Lean; leanReason: LeanReason; stances: string };
type Row = Omit<AuditItem, "labels" | "coders" | "verdict"> & Verdict;

/** The run whose verdicts are looked at, beside the one a sample was drawn by. */
const VIEW = { ...ROW_COLUMNS, score: Prisma.sql`v` };

/**
 * The comments of a sample that a filter lets through as a run sees them, in their random order. Corrections made
 * while browsing are not among the labels.
 */
export async function auditItems(sample: Sample, run: Run, filter: Filter = {}): Promise<AuditItem[]> {
  const [rows, said] = await Promise.all([itemRows(sample, run, filter), saidIn(sample)]);
  const fields = ["tone", ...sample.targets.map(({ id }) => id)];
  return rows.map(({ tone, lean, leanReason, stances, ...item }) => {
    const answers = said.get(item.commentId) ?? [];
    const label = (field: string) => settled(answers.filter((one) => one.field === field));
    return {
      ...item,
      labels: Object.fromEntries(fields.map((field) => [field, label(field)])),
      coders: new Set(answers.flatMap(({ origin, coder }) => (origin === "coded" ? [coder] : []))).size,
      verdict: { tone, lean, leanReason, stances: stancesOf(run, stances) },
    };
  });
}

const GROUPS: Readonly<Record<AuditGroup, Sql>> = {
  source: Prisma.sql`c.source_id::text AS source`,
  day: Prisma.sql`to_char(c.posted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`,
  language: Prisma.sql`c.language`,
};

/**
 * Counts the population of a sample by stratum and by what a run says, and by groups, as far as a filter lets it
 * through: strata of which nothing is let through are missing. The counts over all of it add up to the strata's sizes.
 */
export async function auditCells(
  sample: Sample,
  run: Run,
  filter: Filter = {},
  by: readonly AuditGroup[] = [],
): Promise<AuditCell[]> {
  const rows = isWholeOf(sample, run)
    ? await rollupRows(run, filter, by)
    : await frameRows(sample, run, filter, by);
  return rows.map(({ stances, ...cell }) => ({ ...cell, stances: stancesOf(run, stances) }));
}

type CellRow = Verdict & { [G in AuditGroup]?: string | null } & { stratum: string; n: number };

/** True where a sample was drawn from all comments there are, alike: then the rollup has counted them already. */
function isWholeOf({ design, filter, size }: Sample, run: Run): boolean {
  return design === "random" && isEverything(filter) && size === run.scored;
}

async function rollupRows(run: Run, filter: Filter, by: readonly AuditGroup[]): Promise<CellRow[]> {
  const rows = await cells(run, filter, ["tone", "lean", "leanReason", "stances", ...by]);
  return rows.map(({ day, ...cell }) => ({
    ...cell,
    ...(day !== undefined && { day: day?.toISOString().slice(0, 10) ?? null }),
    stratum: WHOLE,
  }));
}

async function frameRows(
  sample: Sample,
  run: Run,
  filter: Filter,
  by: readonly AuditGroup[],
): Promise<CellRow[]> {
  const frame = await frameOf(sample);
  const groups = by.map((group) => Prisma.sql`${GROUPS[group]}, `);
  const keys = Array.from({ length: 5 + by.length }, (_, place) => Prisma.raw(String(place + 1)));
  return database().$queryRaw<CellRow[]>`
    SELECT ${stratum(frame)} AS stratum, ${verdict(filter)}, ${groups.length === 0 ? Prisma.empty : Prisma.join(groups, "")} count(*)::int AS n
    FROM score v, ${members(frame)}
      AND v.dataset_id = ${run.datasetId} AND v.run_id = ${run.id} AND v.comment_id = c.id
      AND ${where(filter, run, VIEW)}
    GROUP BY ${Prisma.join(keys)} ORDER BY ${Prisma.join(keys)}`;
}

function itemRows(sample: Sample, run: Run, filter: Filter): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    SELECT i.comment_id::text AS "commentId", i.stratum, i.probability, i.position, i.shared, ${verdict(filter)},
           c.source_id::text AS source, to_char(c.posted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
           c.language, c.author
    FROM sample_item i
    JOIN comment c ON c.dataset_id = i.dataset_id AND c.id = i.comment_id
    JOIN score v ON v.dataset_id = i.dataset_id AND v.run_id = ${run.id} AND v.comment_id = i.comment_id
    WHERE i.dataset_id = ${sample.datasetId} AND i.sample_id = ${sample.id} AND ${where(filter, run, VIEW)}
    ORDER BY i.position`;
}

function verdict(filter: Filter): Sql {
  return Prisma.sql`v.tone::text AS tone, (${leanBy(filter, VIEW.score)})::text AS lean,
    v.lean_reason::text AS "leanReason", v.stances`;
}

type Answer = { field: string; origin: string; coder: string; value: string | null; at: Date };

async function saidIn({ datasetId, id }: Sample): Promise<Map<string, Answer[]>> {
  const rows = await database().label.findMany({
    where: { datasetId, sampleId: id, origin: { in: ["coded", "decided"] } },
  });
  const said = new Map<string, Answer[]>();
  for (const { commentId, field, origin, coder, value, createdAt: at } of rows) {
    const answers = said.get(commentId) ?? [];
    answers.push({ field, origin, coder, value, at });
    said.set(commentId, answers);
  }
  return said;
}

function stancesOf(run: Run, marks: string): Record<string, Stance> {
  return Object.fromEntries(
    run.targets.map(({ id }, place) => [id, STANCE_OF_MARK[marks[place] ?? "0"] ?? "none"]),
  );
}
