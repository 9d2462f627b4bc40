import { watchImports } from "#lib/jobs/watch.ts";
import { events } from "../../../../../answer.ts";
import { requestedDataset } from "../../../../../dataset.ts";
import { shown } from "../../../../../import.ts";

type Context = { params: Promise<{ id: string }> };

/** Server-sent events: the imports of a data set, then each change, until nothing is under way (event `idle`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  return events(told(dataset.id, request.signal));
}

async function* told(
  datasetId: number,
  signal: AbortSignal,
): AsyncGenerator<{ event: string; data: unknown }> {
  for await (const changed of watchImports(datasetId, signal)) {
    yield { event: "imports", data: changed.map(shown) };
  }
  yield { event: "idle", data: null };
}
