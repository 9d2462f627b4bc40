import { EVERY_DATASET, type Outcome, saveTarget } from "#lib/store/targets.ts";
import { parseDraft } from "#lib/targets/draft.ts";
import { refuse } from "./answer.ts";
import { requestedDataset } from "./dataset.ts";

export type DatasetContext = { params: Promise<{ id: string }> };
export type TargetContext = { params: Promise<{ target: string }> };
export type DatasetTargetContext = { params: Promise<{ id: string; target: string }> };

/** Adds a target, or changes the one that is named, as the body says. */
export async function savedTarget(request: Request, datasetId: number, id: string | null): Promise<Response> {
  const parsed = parseDraft(await request.json().catch(() => null));
  if ("problems" in parsed) return refuse(422, parsed.problems.join(" "));
  return answered(await saveTarget(datasetId, id, parsed.draft), id === null ? 201 : 200);
}

/** What became of a target, over HTTP. */
function answered(outcome: Outcome, status = 200): Response {
  if ("missing" in outcome) return refuse(404, outcome.missing);
  if ("problems" in outcome) return refuse(409, outcome.problems.join(" "));
  return Response.json({ target: outcome.target }, { status });
}

/** Does something to a target that holds for every data set. */
export async function onCommon(
  { params }: TargetContext,
  act: (datasetId: number, id: string) => Promise<Outcome>,
): Promise<Response> {
  return answered(await act(EVERY_DATASET, (await params).target));
}

/** Does something to a target of one data set. */
export async function onOwn(
  { params }: DatasetTargetContext,
  act: (datasetId: number, id: string) => Promise<Outcome>,
): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : answered(await act(dataset.id, (await params).target));
}
