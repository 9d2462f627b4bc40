import { Duplicates } from "#lib/comment.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { Mapping } from "#lib/import/mapping.ts";
import { isDateOrder } from "#lib/import/time/order.ts";
import { ingest } from "#lib/ingest.ts";
import { CannotScore } from "#lib/rescore/forNewComments.ts";
import { firstRejections, listImports } from "#lib/store/imports.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";

type Context = { params: Promise<{ id: string }> };

const SHOWN = 20;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  return dataset instanceof Response ? dataset : Response.json({ imports: await listImports(dataset.id) });
}

/**
 * Takes in a file: the body, as it is. In the query: `name`, and if they are not to be guessed `format`,
 * `encoding`, `mapping` (a JSON object of roles to columns), `dates` (dmy, mdy or ymd) and `zone`;
 * `duplicates` (skip, keep or update). Answers when all of it is read and stored.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const query = new URL(request.url).searchParams;
  const mapping = askedMapping(query.get("mapping"));
  if (mapping === "invalid")
    return refuse(400, "The mapping is no object of roles to column names with a text.");
  const dates = query.get("dates") ?? undefined;
  if (dates !== undefined && !isDateOrder(dates))
    return refuse(400, "The order of dates is dmy, mdy or ymd.");
  const duplicates = Duplicates.optional().safeParse(query.get("duplicates") ?? undefined);
  if (!duplicates.success) return refuse(400, "What becomes of duplicates is skip, keep or update.");
  try {
    const done = await ingest({
      datasetId: dataset.id,
      fileName: query.get("name")?.slice(0, 300) || "pasted text",
      bytes: request.body ?? nothing(),
      format: query.get("format") ?? undefined,
      encoding: query.get("encoding") ?? undefined,
      mapping,
      dates,
      zone: query.get("zone") ?? undefined,
      duplicates: duplicates.data,
    });
    return Response.json({ import: done, rejections: await firstRejections(dataset.id, done.id, SHOWN) });
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(422, error.message);
    if (error instanceof CannotScore) return refuse(409, error.message);
    throw error;
  }
}

function askedMapping(json: string | null): Mapping | undefined | "invalid" {
  if (json === null) return undefined;
  try {
    return Mapping.safeParse(JSON.parse(json)).data ?? "invalid";
  } catch {
    return "invalid";
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
