import { benchOf } from "#lib/eval/bench.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

/** The runs of a data set measured by its labels: all figures of the page; null without labels. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ bench: await benchOf(dataset.id) });
}
