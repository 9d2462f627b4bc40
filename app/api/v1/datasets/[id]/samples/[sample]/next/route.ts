import { z } from "zod";
import { Coder } from "#lib/label/entry.ts";
import { addCoder } from "#lib/store/coders.ts";
import { nextFor, progressOf } from "#lib/store/codings.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedSample, type SampleContext } from "../../../../../../sample.ts";

const Body = z.object({ coder: Coder, take: z.int().min(1).max(200).default(30) });

/** The next comments for a coder, {"coder", "take"?}, which are in his hands from now on; and how far everybody is. */
export async function POST(request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  const body = Body.safeParse(await request.json().catch(() => null));
  if (!body.success) return refuse(400, z.prettifyError(body.error));
  const { coder, take } = body.data;
  await addCoder(sample.datasetId, coder);
  const items = await nextFor(sample, coder, take);
  return Response.json({ items, progress: await progressOf(sample) });
}
