import { progressOf } from "#lib/store/codings.ts";
import { deleteSample } from "#lib/store/samples.ts";
import { requestedSample, type SampleContext } from "../../../../../sample.ts";

/** A sample and how far it is labelled. */
export async function GET(_request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  return Response.json({ sample, progress: await progressOf(sample) });
}

/** Removes a sample with all labels made in it. */
export async function DELETE(_request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  await deleteSample(sample);
  return new Response(null, { status: 204 });
}
