import { parseCodings } from "#lib/label/coding.ts";
import { addCodings } from "#lib/store/codings.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedSample, type SampleContext } from "../../../../../../sample.ts";

/**
 * Keeps what a coder says: {"coder", "codings": [{"comment", "labels": {"tone": "negative", "russia": null}, "note"?,
 * "at"?}]}. It may be sent again: what is older than what is kept changes nothing.
 */
export async function POST(request: Request, { params }: SampleContext): Promise<Response> {
  const sample = await requestedSample(params);
  if (sample instanceof Response) return sample;
  const asked = parseCodings(await request.json().catch(() => null), sample.targets);
  if ("problems" in asked) return refuse(400, asked.problems.join("\n"));
  const done = await addCodings(sample, asked.coder, asked.codings);
  return "problems" in done ? refuse(422, done.problems.join("\n")) : Response.json(done);
}
