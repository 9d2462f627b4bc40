import { firstRejections } from "#lib/store/imports.ts";
import { type ImportContext, requestedImport, shown } from "../../../../../import.ts";

const SHOWN = 20;

/** How far an import is, or what became of it, with the first rows it rejected. */
export async function GET(_request: Request, { params }: ImportContext): Promise<Response> {
  const found = await requestedImport(params);
  if (found instanceof Response) return found;
  const rejections = await firstRejections(found.datasetId, found.id, SHOWN);
  return Response.json({ import: shown(found), rejections });
}
