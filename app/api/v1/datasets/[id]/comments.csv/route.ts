import { commentColumns } from "#lib/export/commentColumns.ts";
import { csv } from "#lib/export/csv.ts";
import { allComments } from "#lib/store/comments.ts";
import { file } from "../../../../answer.ts";
import { requestedView } from "../../../../dataset.ts";
import { exportHeaders } from "../exportHeaders.ts";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const view = await requestedView(request, params);
  if (view instanceof Response) return view;
  const { dataset, run, filter, query } = view;
  const chunks = csv(allComments(run, filter), commentColumns(run), { exact: query.get("exact") === "1" });
  return file(`${dataset.name}.csv`, "text/csv", chunks, await exportHeaders(run, filter));
}
