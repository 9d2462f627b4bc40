import { createHash } from "node:crypto";
import { Target } from "../comment.ts";
import { database } from "./database.ts";

/** One scoring of a data set: every figure on screen is of one run. */
export type Run = {
  datasetId: number;
  id: number;
  engine: string;
  version: string;
  configHash: string;
  /** As they stood, in the order of a score's stances. */
  targets: readonly Target[];
  createdAt: Date;
};

/** The run whose figures are shown; null before the first import. */
export async function activeRun(datasetId: number): Promise<Run | null> {
  const dataset = await database().dataset.findUnique({ where: { id: datasetId } });
  if (dataset?.activeRunId == null) return null;
  const row = await database().run.findUnique({
    where: { datasetId_id: { datasetId, id: dataset.activeRunId } },
  });
  return row === null ? null : { ...row, targets: Target.array().parse(row.targets) };
}

/** All runs of a data set, newest first; `active` is the one whose figures are shown. */
export async function listRuns(datasetId: number): Promise<(Run & { active: boolean })[]> {
  const [dataset, rows] = await Promise.all([
    database().dataset.findUnique({ where: { id: datasetId } }),
    database().run.findMany({ where: { datasetId }, orderBy: { id: "desc" } }),
  ]);
  return rows.map((row) => ({
    ...row,
    targets: Target.array().parse(row.targets),
    active: row.id === dataset?.activeRunId,
  }));
}

/**
 * The run that new comments of a data set are scored in: the active one, or a first one with this engine and
 * these targets. Two imports that begin at once get the same.
 */
export async function openRun(
  datasetId: number,
  engine: { id: string; version: string },
  targets: readonly Target[],
): Promise<Run> {
  const active = await activeRun(datasetId);
  if (active !== null) return active;
  const run = await createRun(datasetId, engine, targets);
  const { count } = await database().dataset.updateMany({
    where: { id: datasetId, activeRunId: null },
    data: { activeRunId: run.id },
  });
  return count === 1 ? run : openRun(datasetId, engine, targets);
}

/** Begins a run with an engine and targets. It is shown once `activateRun` says so. */
export async function createRun(
  datasetId: number,
  engine: { id: string; version: string },
  targets: readonly Target[],
): Promise<Run> {
  const row = await database().run.create({
    data: {
      datasetId,
      engine: engine.id,
      version: engine.version,
      configHash: configHash(engine, targets),
      targets: [...targets],
    },
  });
  return { ...row, targets };
}

export async function activateRun(run: Run): Promise<void> {
  await database().dataset.update({ where: { id: run.datasetId }, data: { activeRunId: run.id } });
}

/** The same for the same engine, version and targets, and for nothing else. */
export function configHash(engine: { id: string; version: string }, targets: readonly Target[]): string {
  return createHash("sha256")
    .update(JSON.stringify([engine.id, engine.version, targets]))
    .digest("hex");
}
