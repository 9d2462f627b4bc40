import { Duplicates } from "#lib/comment.ts";
import { readEnv } from "#lib/env.ts";
import { checksum } from "#lib/files/checksum.ts";
import { type Files, openFiles } from "#lib/files/files.ts";
import { NoRoom, TooLarge, tooLarge } from "#lib/files/refusals.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { Mapping } from "#lib/import/mapping.ts";
import { isDateOrder } from "#lib/import/time/order.ts";
import { enqueue } from "#lib/ingest.ts";
import { settled } from "#lib/jobs/watch.ts";
import { firstRejections, type Import, listImports } from "#lib/store/imports.ts";
import { refuse } from "../../../../answer.ts";
import { requestedDataset } from "../../../../dataset.ts";
import { shown } from "../../../../import.ts";

type Context = { params: Promise<{ id: string }> };
type Kept = { key: string; size: number };

const SHOWN = 20;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  return Response.json({ imports: (await listImports(dataset.id)).map(shown) });
}

/**
 * Takes in a file: the body as it is, or the upload that the query names by `upload`, `size` and `sha256`. In the query
 * too: `name`, and if they are not to be guessed `format`, `encoding`, `mapping` (a JSON object of roles to columns),
 * `dates` (dmy, mdy or ymd) and `zone`; `duplicates` (skip, keep or update). Answers when all of it is read and stored;
 * with `Prefer: respond-async` as soon as it is in the queue (202).
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
  const files = await openFiles(readEnv());
  const kept = query.has("upload") ? await uploaded(files, query) : await sent(files, request);
  if (kept instanceof Response) return kept;
  const bytes = files.read(kept.key);
  try {
    const queued = await enqueue(
      {
        datasetId: dataset.id,
        fileName: query.get("name")?.slice(0, 300) || "pasted text",
        bytes,
        format: query.get("format") ?? undefined,
        encoding: query.get("encoding") ?? undefined,
        mapping,
        dates,
        zone: query.get("zone") ?? undefined,
        duplicates: duplicates.data,
      },
      kept,
    );
    return await answered(queued, request);
  } catch (error) {
    await files.remove(kept.key);
    if (error instanceof UnreadableFile) return refuse(422, error.message);
    throw error;
  } finally {
    bytes.destroy();
  }
}

async function answered(queued: Import, request: Request): Promise<Response> {
  if (/\brespond-async\b/.test(request.headers.get("prefer") ?? "")) {
    return Response.json({ import: shown(queued) }, { status: 202 });
  }
  const done = await settled(queued);
  if (done === null) return refuse(410, "The data set was deleted while the file was imported.");
  const rejections = await firstRejections(done.datasetId, done.id, SHOWN);
  return Response.json({ import: shown(done), rejections });
}

/** The body, kept. */
async function sent(files: Files, request: Request): Promise<Kept | Response> {
  const megabytes = readEnv().UNDERTONE_UPLOAD_LIMIT;
  try {
    return await files.keep(request.body ?? nothing(), megabytes * 1e6);
  } catch (error) {
    if (error instanceof TooLarge) return refuse(413, tooLarge(megabytes));
    if (error instanceof NoRoom) return refuse(507, error.message);
    throw error;
  }
}

/** An upload that is whole and what was sent; one that is not does not count, and is removed. */
async function uploaded(files: Files, query: URLSearchParams): Promise<Kept | Response> {
  const key = query.get("upload") ?? "";
  const size = /^[\w-]{8,64}$/.test(key) ? await files.size(key) : null;
  if (size === null) return refuse(404, "There is no such upload, or it has expired: upload the file again.");
  if (size !== Number(query.get("size"))) {
    return refuse(409, `The upload has ${size} bytes of ${query.get("size")}: go on with it.`);
  }
  if ((await checksum(files.read(key))) === query.get("sha256")) return { key, size };
  await files.remove(key);
  return refuse(
    409,
    "What arrived is not what the file holds (SHA-256): it changed meanwhile. Upload it again.",
  );
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
