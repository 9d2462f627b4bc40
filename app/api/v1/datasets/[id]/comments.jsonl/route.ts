import { commentColumns } from "#lib/export/commentColumns.ts";
import { jsonl } from "#lib/export/jsonl.ts";
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
  const { dataset, run, filter } = view;
  const chunks = jsonl(allComments(run, filter), commentColumns(run));
  return file(`${dataset.name}.jsonl`, "application/x-ndjson", chunks, await exportHeaders(run, filter));
}
