import type { Rejection } from "#lib/comment.ts";
import { type Column, csv } from "#lib/export/csv.ts";
import { allRejections } from "#lib/store/imports.ts";
import { file } from "../../../../../../answer.ts";
import { type ImportContext, requestedImport } from "../../../../../../import.ts";

const COLUMNS: readonly Column<Rejection>[] = [
  { name: "row", meaning: "line or record number in the file", value: ({ row }) => row },
  { name: "reason", meaning: "why it was rejected", value: ({ reason }) => reason },
  { name: "raw", meaning: "the row as it stood", value: ({ raw }) => raw },
];

/** The rows an import rejected, to mend them and import them again. */
export async function GET(request: Request, { params }: ImportContext): Promise<Response> {
  const found = await requestedImport(params);
  if (found instanceof Response) return found;
  const exact = new URL(request.url).searchParams.get("exact") === "1";
  const chunks = csv(allRejections(found.datasetId, found.id), COLUMNS, { exact });
  return file(`rejected rows of ${found.fileName}.csv`, "text/csv", chunks, {
    "Undertone-Rows": String(found.rejected),
  });
}
