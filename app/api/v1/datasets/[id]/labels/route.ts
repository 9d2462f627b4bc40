import { parseLabels } from "#lib/label/entry.ts";
import { addLabels } from "#lib/store/labels.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

/**
 * Takes in a coder's labels: {"coder", "labels": [{"comment", "tone"?, "stances"?: {"russia": "against"}, "note"?}]}.
 * `comment` is its id, or the one its source gave it. All of them go in, or none.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const body: unknown = await request.json().catch(() => null);
  if (body === null) return refuse(400, "The body is no JSON.");
  const asked = parseLabels(body, await targetsOf(dataset.id));
  if ("problems" in asked) return refuse(400, asked.problems.join("\n"));
  const done = await addLabels(dataset.id, asked.coder, asked.entries);
  return "problems" in done ? refuse(422, done.problems.join("\n")) : Response.json({ labels: done });
}
