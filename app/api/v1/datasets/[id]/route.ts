import { abandonDataset } from "#lib/store/datasets.ts";
import { requestedDataset } from "../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ dataset });
}

/** The data set is gone at once; a worker removes what is left of it. */
export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  await abandonDataset(dataset.id);
  return new Response(null, { status: 204 });
}
