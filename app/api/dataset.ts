import { type Filter, parseFilter } from "#lib/filter.ts";
import { type Dataset, findDataset } from "#lib/store/datasets.ts";
import { activeRun, type Run } from "#lib/store/runs.ts";
import { refuse } from "./answer.ts";

type Params = Promise<{ id: string }>;

/** The data set an address names, or the answer that there is none. */
export async function requestedDataset(params: Params): Promise<Dataset | Response> {
  const { id } = await params;
  const dataset = /^\d{1,9}$/.test(id) ? await findDataset(Number(id)) : null;
  return dataset ?? refuse(404, `There is no data set ${id}.`);
}

/** What an address asks to see: data set, run and filter; or the answer why that cannot be. */
export async function requestedView(
  request: Request,
  params: Params,
): Promise<{ dataset: Dataset; run: Run; filter: Filter; query: URLSearchParams } | Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const run = await activeRun(dataset.id);
  if (run === null) return refuse(404, `Nothing was imported into the data set "${dataset.name}" yet.`);
  const query = new URL(request.url).searchParams;
  const { filter, problems } = parseFilter(query);
  // A program must not take a wider selection for the one it asked for.
  if (problems.length > 0) return refuse(400, `Not understood in the query: ${problems.join(", ")}.`);
  return { dataset, run, filter, query };
}
