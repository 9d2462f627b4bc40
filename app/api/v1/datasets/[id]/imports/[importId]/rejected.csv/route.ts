import type { Rejection } from "#lib/comment.ts";
import { type Column, csv } from "#lib/export/csv.ts";
import { allRejections, findImport } from "#lib/store/imports.ts";
import { file, refuse } from "../../../../../../answer.ts";
import { requestedDataset } from "../../../../../../dataset.ts";

type Context = { params: Promise<{ id: string; importId: string }> };

const COLUMNS: readonly Column<Rejection>[] = [
  { name: "row", meaning: "line or record number in the file", value: ({ row }) => row },
  { name: "reason", meaning: "why it was rejected", value: ({ reason }) => reason },
  { name: "raw", meaning: "the row as it stood", value: ({ raw }) => raw },
];

/** The rows an import rejected, to mend them and import them again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const { importId } = await params;
  const found = /^\d{1,9}$/.test(importId) ? await findImport(dataset.id, Number(importId)) : null;
  if (found === null) return refuse(404, `There is no import ${importId} in this data set.`);
  const exact = new URL(request.url).searchParams.get("exact") === "1";
  const chunks = csv(allRejections(dataset.id, found.id), COLUMNS, { exact });
  return file(`rejected rows of ${found.fileName}.csv`, "text/csv", chunks, {
    "Undertone-Rows": String(found.rejected),
  });
}
