import { listDatasets } from "#lib/store/datasets.ts";

/** 200 while the server and its database answer. */
export async function GET(): Promise<Response> {
  return Response.json({ ok: true, datasets: (await listDatasets()).length });
}
