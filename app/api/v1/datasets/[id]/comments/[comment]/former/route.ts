import { z } from "zod";
import { formerTexts } from "#lib/store/formerTexts.ts";
import { refuse } from "../../../../../../answer.ts";
import { requestedDataset } from "../../../../../../dataset.ts";

type Context = { params: Promise<{ id: string; comment: string }> };

/** The texts a comment had before it was edited, the oldest first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const id = z.uuid().safeParse((await params).comment);
  if (!id.success) return refuse(400, "A comment is named by its id, as exports have it.");
  return Response.json({ former: await formerTexts(dataset.id, id.data) });
}
