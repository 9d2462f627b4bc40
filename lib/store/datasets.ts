import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Lean } from "../comment.ts";
import { database } from "./database.ts";
import { removeSome } from "./removeDataset.ts";

export type Dataset = {
  id: number;
  name: string;
  /** True for invented comments: the interface says so wherever they are shown. */
  fictional: boolean;
  createdAt: Date;
};

/** A data set with what the list of them shows; days are UTC, null where no comment has a time. */
export type DatasetSummary = Dataset & {
  comments: number;
  firstDay: Date | null;
  lastDay: Date | null;
  leans: Readonly<Record<Lean, number>>;
};

export const DatasetName = z
  .string()
  .trim()
  .min(1, "A data set needs a name")
  .max(120, "At most 120 characters");

/** Creates an empty data set. Gives null where one of that name exists. */
export async function createDataset(name: string, fictional = false): Promise<Dataset | null> {
  const [dataset] = await database().dataset.createManyAndReturn({
    data: [{ name: DatasetName.parse(name), fictional }],
    skipDuplicates: true,
    omit: { deletedAt: true },
  });
  return dataset ?? null;
}

/** A data set by its number, or by its name. */
export async function findDataset(key: number | string): Promise<Dataset | null> {
  const where = typeof key === "number" ? { id: key } : { name: key };
  return database().dataset.findFirst({ where: { ...where, deletedAt: null }, omit: { deletedAt: true } });
}

/** True once any data set was created, even if none is left. */
export async function hadDatasets(): Promise<boolean> {
  const [sequence] = await database().$queryRaw<
    { used: boolean }[]
  >`SELECT is_called AS used FROM dataset_id_seq`;
  return sequence?.used === true;
}

/** All data sets, newest first, counted from their cells. */
export async function listDatasets(): Promise<DatasetSummary[]> {
  const datasets = await database().dataset.findMany({
    where: { deletedAt: null },
    omit: { deletedAt: true },
    orderBy: { id: "desc" },
  });
  const counts = await database().$queryRaw<
    { id: number; lean: Lean; n: number; first: Date | null; last: Date | null }[]
  >`
    SELECT d.id, c.lean::text AS lean, sum(c.n)::int AS n,
           min(c.day) FILTER (WHERE c.day > '0001-01-01') AS first,
           max(c.day) FILTER (WHERE c.day > '0001-01-01') AS last
    FROM dataset d JOIN cell c ON c.dataset_id = d.id AND c.run_id = d.active_run_id
    GROUP BY 1, 2`;
  return datasets.map((dataset) => {
    const own = counts.filter((row) => row.id === dataset.id);
    const leans = { "pro-russia": 0, "pro-west": 0, neither: 0, unscored: 0 };
    for (const { lean, n } of own) leans[lean] = n;
    const days = (key: "first" | "last") =>
      own.map((row) => row[key]?.getTime()).filter((day) => day !== undefined);
    return {
      ...dataset,
      comments: own.reduce((sum, row) => sum + row.n, 0),
      firstDay: bound(Math.min(...days("first"))),
      lastDay: bound(Math.max(...days("last"))),
      leans,
    };
  });
}

function bound(time: number): Date | null {
  return Number.isFinite(time) ? new Date(time) : null;
}

/**
 * From now on a data set counts as gone: it is in no list, its name is free, and nothing more comes into it. What is
 * left of it is removed by `removeSome`. False where there is none.
 */
export async function abandonDataset(id: number): Promise<boolean> {
  const db = database();
  // First what imports and scorings hold while they write: otherwise each would wait for the other.
  const [, { count }] = await db.$transaction([
    db.$queryRaw`SELECT FROM dataset WHERE id = ${id} FOR UPDATE`,
    db.dataset.updateMany({
      where: { id, deletedAt: null },
      data: { deletedAt: new Date(), activeRunId: null, name: `deleted ${id} ${randomUUID()}` },
    }),
    db.run.deleteMany({ where: { datasetId: id } }),
    db.import.updateMany({ where: { datasetId: id }, data: { status: "removed" } }),
  ]);
  return count === 1;
}

/** Removes a data set and all that belongs to it, here and now. */
export async function deleteDataset(id: number): Promise<void> {
  if (!(await abandonDataset(id))) return;
  while (await removeSome(id));
}
