import { createHash } from "node:crypto";
import { z } from "zod";
import { Target } from "../comment.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

/** `ready`: every comment that was there is scored. The others are on the way, halted, or came to grief. */
export const RunStatus = z.enum(["scoring", "paused", "ready", "failed"]);
export type RunStatus = z.infer<typeof RunStatus>;

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
  status: RunStatus;
  /** Why it failed, or was made without being asked for. */
  message: string | null;
  /** How far the present pass over the comments has come: the id of the last one. */
  reached: string | null;
  /** How many comments it has scored. */
  scored: number;
  /** True where it is to be shown once no comment is missing from it. */
  promote: boolean;
  /** When it was last made the one that is shown; null if never. */
  shownAt: Date | null;
};

/** A run with what a list of them tells. */
export type RunState = Run & {
  /** True for the one whose figures are shown. */
  active: boolean;
  /** How many comments there are to score. */
  comments: number;
};

export type Engine = { id: string; version: string };
type Transaction = Prisma.TransactionClient;
type Row = Omit<Run, "targets" | "status"> & { targets: unknown; status: string };

/** The run whose figures are shown; null before the first import. */
export async function activeRun(datasetId: number): Promise<Run | null> {
  const dataset = await database().dataset.findUnique({ where: { id: datasetId } });
  return dataset?.activeRunId == null ? null : findRun(datasetId, dataset.activeRunId);
}

export async function findRun(datasetId: number, id: number): Promise<Run | null> {
  const row = await database().run.findUnique({ where: { datasetId_id: { datasetId, id } } });
  return row === null ? null : toRun(row);
}

/** The runs of a data set, newest first. */
export async function listRuns(datasetId: number): Promise<RunState[]> {
  const [dataset, rows] = await Promise.all([
    database().dataset.findUnique({ where: { id: datasetId } }),
    database().run.findMany({ where: { datasetId }, orderBy: { id: "desc" } }),
  ]);
  const comments = rows.find(({ id }) => id === dataset?.activeRunId)?.scored ?? 0;
  return rows.map((row) => ({ ...toRun(row), comments, active: row.id === dataset?.activeRunId }));
}

/** One of them. */
export async function runState(datasetId: number, id: number): Promise<RunState | null> {
  return (await listRuns(datasetId)).find((run) => run.id === id) ?? null;
}

/** The runs of all data sets that somebody ought to be scoring. */
export async function unfinishedRuns(): Promise<Run[]> {
  return (await database().run.findMany({ where: { status: "scoring" }, orderBy: { id: "asc" } })).map(toRun);
}

/**
 * The run that new comments of a data set are scored in: the active one, or a first one with this engine and
 * these targets. Two imports that begin at once get the same.
 */
export function openRun(datasetId: number, engine: Engine, targets: readonly Target[]): Promise<Run> {
  return alone(datasetId, async (tx, activeRunId) => {
    if (activeRunId !== null) {
      return toRun(
        await tx.run.findUniqueOrThrow({ where: { datasetId_id: { datasetId, id: activeRunId } } }),
      );
    }
    const run = await create(tx, datasetId, engine, targets, { status: "ready", shownAt: new Date() });
    await tx.dataset.update({ where: { id: datasetId }, data: { activeRunId: run.id } });
    return run;
  });
}

/**
 * The run of a data set with this engine, version and targets; a new one, still to be scored, where there is none, or
 * where the engine gave no answer on some comments in it: then scoring anew may mend that.
 */
export function runWith(
  datasetId: number,
  engine: Engine,
  targets: readonly Target[],
  message: string | null = null,
): Promise<{ run: Run; fresh: boolean }> {
  return alone(datasetId, async (tx) => {
    const where = { datasetId, configHash: configHash(engine, targets) };
    const found = await tx.run.findFirst({ where, orderBy: { id: "desc" } });
    if (found !== null && !(found.status === "ready" && (await lacksAnswers(tx, found)))) {
      return { run: toRun(found), fresh: false };
    }
    return { run: await create(tx, datasetId, engine, targets, { status: "scoring", message }), fresh: true };
  });
}

/** Sets a run going or halts it; false where it is not in one of the states that this may follow on. */
export async function turnRun(
  { datasetId, id }: Pick<Run, "datasetId" | "id">,
  from: readonly RunStatus[],
  to: { status: RunStatus; message?: string | null; promote?: boolean; reached?: null },
): Promise<boolean> {
  const where = { datasetId, id, status: { in: [...from] } };
  return (await database().run.updateMany({ where, data: to })).count === 1;
}

/**
 * Ends a pass over the comments, while no import can bring more: a run from which none is missing is ready, and
 * shown if it is to be. Gives how many are missing.
 */
export function settleRun(
  { datasetId, id }: Pick<Run, "datasetId" | "id">,
  promote = false,
): Promise<number> {
  return alone(datasetId, async (tx, activeRunId) => {
    const key = { datasetId_id: { datasetId, id } };
    const run = await tx.run.findUnique({ where: key });
    if (run === null) return 0;
    const active = activeRunId === null ? null : await scoredIn(tx, datasetId, activeRunId);
    const missing = (active ?? 0) - run.scored;
    const show = missing === 0 && (promote || (run.promote && run.status === "scoring"));
    if (show) await tx.dataset.update({ where: { id: datasetId }, data: { activeRunId: id } });
    const data = {
      reached: null,
      ...(missing === 0 && { status: "ready" }),
      ...(show && { promote: false, shownAt: new Date() }),
    };
    await tx.run.update({ where: key, data });
    return missing;
  });
}

/** Removes a run that was never shown, with all it scored; false where it is or was shown, or is gone. */
export function removeRun({ datasetId, id }: Pick<Run, "datasetId" | "id">): Promise<boolean> {
  return alone(datasetId, async (tx, activeRunId) => {
    if (id === activeRunId) return false;
    const { count } = await tx.run.deleteMany({ where: { datasetId, id, shownAt: null } });
    if (count === 0) return false;
    const of = { where: { datasetId, runId: id } };
    await tx.cell.deleteMany(of);
    await tx.authorCell.deleteMany(of);
    await tx.score.deleteMany(of);
    return true;
  });
}

/** The same for the same engine, version and targets, and for nothing else. */
export function configHash(engine: Engine, targets: readonly Target[]): string {
  return createHash("sha256")
    .update(JSON.stringify([engine.id, engine.version, targets]))
    .digest("hex");
}

/** Work on a data set's runs that no other such work and no batch of an import comes between. */
function alone<T>(
  datasetId: number,
  work: (tx: Transaction, activeRunId: number | null) => Promise<T>,
): Promise<T> {
  return database().$transaction(
    async (tx) => {
      const [dataset] = await tx.$queryRaw<{ active: number | null }[]>`
        SELECT active_run_id AS active FROM dataset WHERE id = ${datasetId} AND deleted_at IS NULL FOR UPDATE`;
      if (dataset === undefined) throw new Error(`The data set ${datasetId} is gone.`);
      return work(tx, dataset.active);
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
}

async function lacksAnswers(tx: Transaction, { datasetId, id }: Pick<Run, "datasetId" | "id">) {
  return (await tx.cell.findFirst({ where: { datasetId, runId: id, toneReason: "failed" } })) !== null;
}

async function create(
  tx: Transaction,
  datasetId: number,
  engine: Engine,
  targets: readonly Target[],
  rest: { status: RunStatus; message?: string | null; shownAt?: Date },
): Promise<Run> {
  const hash = configHash(engine, targets);
  const { id, version } = engine;
  const data = { datasetId, engine: id, version, configHash: hash, targets: [...targets], ...rest };
  return toRun(await tx.run.create({ data }));
}

async function scoredIn(tx: Transaction, datasetId: number, id: number): Promise<number> {
  return (await tx.run.findUnique({ where: { datasetId_id: { datasetId, id } } }))?.scored ?? 0;
}

function toRun(row: Row): Run {
  return { ...row, targets: Target.array().parse(row.targets), status: RunStatus.parse(row.status) };
}
