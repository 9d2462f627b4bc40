import { csv } from "#lib/export/csv.ts";
import { labelExport } from "../../../../labelExport.ts";

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return labelExport(request, params, {
    ending: "csv",
    type: "text/csv",
    write: (labels, columns, query) => csv(labels, columns, { exact: query.get("exact") === "1" }),
  });
}
