import { z } from "zod";
import { createDataset, DatasetName, listDatasets } from "#lib/store/datasets.ts";
import { refuse } from "../../answer.ts";

export async function GET(): Promise<Response> {
  return Response.json({ datasets: await listDatasets() });
}

const NewDataset = z.object({ name: DatasetName });

export async function POST(request: Request): Promise<Response> {
  const asked = NewDataset.safeParse(await request.json().catch(() => null));
  if (!asked.success) return refuse(400, z.prettifyError(asked.error));
  const dataset = await createDataset(asked.data.name);
  if (dataset === null) return refuse(409, `There is already a data set named "${asked.data.name}".`);
  return Response.json({ dataset }, { status: 201 });
}
