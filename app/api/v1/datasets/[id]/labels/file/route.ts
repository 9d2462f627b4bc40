import { UnreadableFile } from "#lib/import/format.ts";
import { readLabelled } from "#lib/label/file.ts";
import { fullEntriesOf } from "#lib/label/fullEntries.ts";
import { takeLabels } from "#lib/store/labels.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { refuse } from "../../../../../answer.ts";
import { requestedDataset } from "../../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

/** Takes in a file of labels, as they are exported: ?name=labels.csv&coder=Ani, where no column says whose they are. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const query = new URL(request.url).searchParams;
  if (request.body === null) return refuse(400, "The body is to be the file itself.");
  const targets = await targetsOf(dataset.id);
  try {
    const file = await readLabelled(request.body, query.get("name") ?? "labels.csv", {
      ...{ targets, needs: "id" },
    });
    const entries = fullEntriesOf(file, targets, {
      ...{ coder: query.get("coder"), sampleId: 0, now: new Date() },
    });
    if ("problems" in entries) return refuse(422, entries.problems.join("\n"));
    const done = await takeLabels(dataset.id, entries);
    return "problems" in done ? refuse(422, done.problems.join("\n")) : Response.json({ labels: done });
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(422, error.message);
    throw error;
  }
}
