import { z } from "zod";
import { Target } from "../comment.ts";
import { type Filter, parseFilter } from "../filter.ts";
import { Design } from "../label/draft.ts";
import { database } from "./database.ts";
import type { Frame } from "./frame.ts";
import { findRun } from "./runs.ts";

/** A part of a population that is drawn from by itself: how many it has, and how many of them were drawn. */
const Stratum = z.object({ key: z.string(), size: z.int(), drawn: z.int() });
export type Stratum = z.infer<typeof Stratum>;

/** Comments drawn by chance from a stated population, for people to label. */
export type Sample = {
  datasetId: number;
  id: number;
  name: string;
  seed: number;
  design: Design;
  /** How strata count by their size: 1 in proportion, 0 alike. */
  power: number;
  /** The population, together with `runId` and `throughImport`. */
  filter: Filter;
  runId: number;
  throughImport: number;
  /** How many comments the population has. */
  size: number;
  /** In the order of their keys. */
  strata: readonly Stratum[];
  /** The share of its comments that every coder labels. */
  overlap: number;
  /** The targets asked about, as they stood. */
  targets: readonly Target[];
  createdAt: Date;
};

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof database>["sample"]["findUnique"]>>>;

/** The audit samples of a data set, newest first. */
export async function listSamples(datasetId: number): Promise<Sample[]> {
  return (await database().sample.findMany({ where: { datasetId }, orderBy: { id: "desc" } })).map(toSample);
}

export async function findSample(datasetId: number, id: number): Promise<Sample | null> {
  const row = await database().sample.findUnique({ where: { datasetId_id: { datasetId, id } } });
  return row === null ? null : toSample(row);
}

/** A sample that speaks for the comments of an import too: it was drawn when those had come in. Null where none does. */
export async function sampleOver({
  datasetId,
  id,
}: {
  datasetId: number;
  id: number;
}): Promise<Sample | null> {
  const row = await database().sample.findFirst({ where: { datasetId, throughImport: { gte: id } } });
  return row === null ? null : toSample(row);
}

/** Removes a sample with everything people said in it. */
export async function deleteSample({ datasetId, id }: Pick<Sample, "datasetId" | "id">): Promise<void> {
  const of = { where: { datasetId, sampleId: id } };
  const db = database();
  await db.$transaction([
    db.label.deleteMany(of),
    db.sampleItem.deleteMany(of),
    db.sample.deleteMany({ where: { datasetId, id } }),
  ]);
}

/** How many comments were drawn. */
export function drawnIn({ strata }: Pick<Sample, "strata">): number {
  return strata.reduce((sum, { drawn }) => sum + drawn, 0);
}

/** The population of a sample, to be looked at again. */
export async function frameOf({
  datasetId,
  runId,
  filter,
  throughImport,
  design,
}: Pick<Sample, "datasetId" | "runId" | "filter" | "throughImport" | "design">): Promise<Frame> {
  const run = await findRun(datasetId, runId);
  // A run that was ever shown stays, and samples are drawn by the one that is shown.
  if (run === null) throw new Error(`The run ${runId} that a sample was drawn by is gone.`);
  return { run, filter, throughImport, design };
}

export function toSample(row: Row): Sample {
  return {
    ...row,
    design: Design.parse(row.design),
    filter: parseFilter(new URLSearchParams(row.filter)).filter,
    strata: Stratum.array().parse(row.strata),
    targets: Target.array().parse(row.targets),
  };
}
