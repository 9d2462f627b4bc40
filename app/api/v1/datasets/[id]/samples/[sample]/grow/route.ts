import { z } from "zod";
import { MOST_DRAWN } from "#lib/label/draft.ts";
import { growSample } from "#lib/store/drawSample.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedSample, type SampleContext } from "../../../../../../sample.ts";

const Body = z.object({ n: z.int().min(1).max(MOST_DRAWN) });

/** Draws {"n"} more comments into a sample; those that were drawn stay. */
export async function POST(request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  const body = Body.safeParse(await request.json().catch(() => null));
  if (!body.success) return refuse(400, z.prettifyError(body.error));
  const grown = await growSample(sample, body.data.n);
  return "problems" in grown
    ? refuse(409, grown.problems.join("\n"))
    : Response.json({ sample: grown.sample });
}
