import { jsonl } from "#lib/export/jsonl.ts";
import { labelExport } from "../../../../labelExport.ts";

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return labelExport(request, params, { ending: "jsonl", type: "application/x-ndjson", write: jsonl });
}
