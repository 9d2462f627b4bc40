import { randomInt } from "node:crypto";
import { z } from "zod";
import { SampleDraft } from "#lib/label/draft.ts";
import { drawSample } from "#lib/store/drawSample.ts";
import { activeRun } from "#lib/store/runs.ts";
import { listSamples } from "#lib/store/samples.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

const MOST_SEEDS = 2_147_483_648;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ samples: await listSamples(dataset.id) });
}

/** Draws an audit sample: {"name", "n", "design"?, "power"?, "overlap"?, "filter"?, "seed"?}; 201 and the sample. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const draft = SampleDraft.safeParse(await request.json().catch(() => null));
  if (!draft.success) return refuse(400, z.prettifyError(draft.error));
  const run = await activeRun(dataset.id);
  if (run === null) return refuse(409, `Nothing was imported into the data set "${dataset.name}" yet.`);
  const drawn = await drawSample(run, { ...draft.data, seed: draft.data.seed ?? randomInt(MOST_SEEDS) });
  if ("problems" in drawn) return refuse(422, drawn.problems.join("\n"));
  return Response.json({ sample: drawn.sample }, { status: 201 });
}
