import { z } from "zod";
import { Flag, type Rejection } from "../comment.ts";
import { database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

/**
 * `queued`: a worker takes it up. `interrupted`: the process that read the file itself is gone. `removing`: what it
 * brought is being taken out again, until it is `removed`.
 */
export const ImportStatus = z.enum([
  "queued",
  "running",
  "paused",
  "finished",
  "failed",
  "interrupted",
  "removing",
  "removed",
]);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** Rows by what became of them: read = accepted + duplicate + rejected. */
type Tally = { read: number; accepted: number; duplicate: number; rejected: number };

/** How many accepted comments bear each flag. */
const Remarks = z.partialRecord(Flag, z.number());
type Remarks = z.infer<typeof Remarks>;

export type Import = Tally & {
  datasetId: number;
  id: number;
  runId: number;
  fileName: string;
  format: string;
  mapping: Readonly<Record<string, string>>;
  /** The key of the uploaded file; null where the importing process reads the file itself. */
  file: string | null;
  /** The bytes of the whole file; null where they are not known beforehand. */
  size: number | null;
  /** How to read the file, as far as that was said. */
  choices: Readonly<Record<string, unknown>>;
  status: ImportStatus;
  message: string | null;
  /** How many bytes of the file are read. */
  bytes: number;
  /** Of the accepted, how many changed a comment that was there and brought none. */
  changed: number;
  remarks: Remarks;
  /** How many comments went in without a verdict, as the engine failed on them. */
  unscored: number;
  /** Why, of the first of them. */
  fault: string | null;
  /** Of the accepted, how many were taken out again. */
  removed: number;
  startedAt: Date;
  finishedAt: Date | null;
};

type Row = Awaited<ReturnType<ReturnType<typeof database>["import"]["findFirstOrThrow"]>>;

type Begun = Pick<Import, "datasetId" | "runId" | "fileName" | "format" | "mapping">;
type Stored = Pick<Import, "size" | "choices"> & { file: string };
type Of = Pick<Import, "datasetId" | "id">;

/** Begins an import of a file that this process reads; nothing of it is read yet. */
export async function startImport(begun: Begun): Promise<Import> {
  return toImport(await database().import.create({ data: { ...begun, status: "running" } }));
}

/** Puts an uploaded file in the queue: a worker will import it. */
export async function queueImport({ choices, ...rest }: Begun & Stored): Promise<Import> {
  const data = { ...rest, choices: choices as Prisma.InputJsonObject, status: "queued" };
  return toImport(await database().import.create({ data }));
}

/** Changes what an import is at; null where it is not in one of the states that this may follow on. */
export async function turnImport(
  { datasetId, id }: Of,
  from: readonly ImportStatus[],
  to: {
    status: ImportStatus;
    message?: string | null;
    runId?: number;
    file?: null;
    finishedAt?: Date | null;
  },
): Promise<Import | null> {
  const where = { datasetId, id, status: { in: [...from] } };
  const [row] = await database().import.updateManyAndReturn({ where, data: to });
  return row === undefined ? null : toImport(row);
}

/** Ends an import, with a message where something stopped it. What it brought stays. */
export async function endImport(
  { datasetId, id }: Of,
  status: ImportStatus,
  message: string | null = null,
): Promise<Import> {
  const data = { status, message, finishedAt: new Date() };
  return toImport(await database().import.update({ where: { datasetId_id: { datasetId, id } }, data }));
}

/** The imports of all data sets that are in one of these states, oldest first. */
export async function importsThat(statuses: readonly ImportStatus[]): Promise<Import[]> {
  const where = { status: { in: [...statuses] } };
  return (await database().import.findMany({ where, orderBy: { id: "asc" } })).map(toImport);
}

/** Finished imports whose file is still kept. */
export async function finishedWithFile(): Promise<Import[]> {
  const where = { status: "finished", file: { not: null } };
  return (await database().import.findMany({ where, orderBy: { id: "asc" } })).map(toImport);
}

/** The imports of a data set, newest first. */
export async function listImports(datasetId: number): Promise<Import[]> {
  const rows = await database().import.findMany({ where: { datasetId }, orderBy: { id: "desc" } });
  return rows.map(toImport);
}

export async function findImport(datasetId: number, id: number): Promise<Import | null> {
  const row = await database().import.findUnique({ where: { datasetId_id: { datasetId, id } } });
  return row === null ? null : toImport(row);
}

/** The first rejections of an import, in the order of the file. */
export function firstRejections(datasetId: number, importId: number, take: number): Promise<Rejection[]> {
  return database().rejection.findMany({
    where: { datasetId, importId },
    orderBy: { seq: "asc" },
    take,
    select: { row: true, reason: true, raw: true },
  });
}

/** All rejections of an import as a stream. */
export async function* allRejections(datasetId: number, importId: number): AsyncGenerator<Rejection> {
  const PAGE = 500;
  for (let last = 0; ; ) {
    const page = await database().rejection.findMany({
      where: { datasetId, importId, seq: { gt: last } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    for (const { row, reason, raw } of page) yield { row, reason, raw };
    if (page.length < PAGE) return;
    last = page.at(-1)?.seq ?? last;
  }
}

function toImport(row: Row): Import {
  return {
    ...row,
    status: ImportStatus.parse(row.status),
    mapping: z.record(z.string(), z.string()).parse(row.mapping),
    remarks: Remarks.parse(row.remarks),
    choices: z.record(z.string(), z.unknown()).parse(row.choices),
    bytes: Number(row.bytes),
    size: row.size === null ? null : Number(row.size),
  };
}
