import { z } from "zod";
import { guide as standard } from "#lib/score/codebook.ts";
import { guideOf, setGuide } from "#lib/store/guides.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

const Body = z.object({ guide: z.string().trim().min(1, "The guide is empty").max(50_000).nullable() });

/** The labelling guide that coders of this data set go by, and whether it is its own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const own = await guideOf(dataset.id);
  return Response.json({ guide: own ?? standard, own: own !== null });
}

/** Gives the data set a guide of its own, {"guide": "…"}; null goes back to the product's. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const body = Body.safeParse(await request.json().catch(() => null));
  if (!body.success) return refuse(400, z.prettifyError(body.error));
  await setGuide(dataset.id, body.data.guide);
  return Response.json({ guide: body.data.guide ?? standard, own: body.data.guide !== null });
}
