import { z } from "zod";
import { Flag, type Rejection } from "../comment.ts";
import { database } from "./database.ts";

/** `running` until its process says otherwise; `interrupted` where that process is gone. */
export const ImportStatus = z.enum(["running", "finished", "failed", "interrupted"]);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** Rows by what became of them: read = accepted + duplicate + rejected. */
export type Tally = { read: number; accepted: number; duplicate: number; rejected: number };

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
  status: ImportStatus;
  message: string | null;
  bytes: number;
  remarks: Remarks;
  startedAt: Date;
  finishedAt: Date | null;
};

type Row = Awaited<ReturnType<ReturnType<typeof database>["import"]["findFirstOrThrow"]>>;

/** Begins an import; nothing of it is read yet. */
export async function startImport(
  begun: Pick<Import, "datasetId" | "runId" | "fileName" | "format" | "mapping">,
): Promise<Import> {
  return toImport(await database().import.create({ data: { ...begun, status: "running" } }));
}

/** Ends an import, with a message where something stopped it. What it brought stays. */
export async function endImport(
  { datasetId, id }: Pick<Import, "datasetId" | "id">,
  status: ImportStatus,
  message: string | null = null,
): Promise<Import> {
  const data = { status, message, finishedAt: new Date() };
  return toImport(await database().import.update({ where: { datasetId_id: { datasetId, id } }, data }));
}

/** At the start of a server: whatever still counts as running was cut off with the one before. */
export async function markInterrupted(): Promise<void> {
  await database().import.updateMany({
    where: { status: "running" },
    data: {
      status: "interrupted",
      message:
        "Undertone was stopped while it read this file. Import the file again: what is in is not doubled.",
      finishedAt: new Date(),
    },
  });
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
    bytes: Number(row.bytes),
  };
}
