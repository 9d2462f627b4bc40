import { parseCodings } from "#lib/label/coding.ts";
import { decide } from "#lib/store/decisions.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedSample, type SampleContext } from "../../../../../../sample.ts";

/** Keeps decisions on what coders differ in; the body is as for codings, and only fields that are named are decided. */
export async function POST(request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  const asked = parseCodings(await request.json().catch(() => null), sample.targets);
  if ("problems" in asked) return refuse(400, asked.problems.join("\n"));
  for (const coding of asked.codings) {
    if (!(await decide(sample, asked.coder, coding)))
      return refuse(422, `The comment ${coding.commentId} is not in the sample "${sample.name}".`);
  }
  return Response.json({ kept: asked.codings.length });
}
