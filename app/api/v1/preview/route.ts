import { UnreadableFile } from "#lib/import/format.ts";
import { lookAt } from "#lib/import/look.ts";
import { recallColumns } from "#lib/store/knownColumns.ts";
import { refuse } from "../../answer.ts";

const MOST = 4 * 1024 * 1024;

/**
 * What the beginning of a file (the body; `cut=1` if there is more) looks like: format, columns, guess, first rows,
 * encoding and dates. `encoding` reads it in another than the one guessed; `dataset` is where it is to go, and tells what
 * was said before of files with the same columns.
 */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const head = new Uint8Array(await request.arrayBuffer());
  const datasetId = Number(query.get("dataset") ?? 0);
  if (!Number.isSafeInteger(datasetId)) return refuse(400, "The data set is named by its number.");
  if (head.length > MOST) return refuse(413, "Send the first 4 MB of the file at most.");
  try {
    const seen = await lookAt(once(head), query.get("name") ?? "", {
      cut: query.get("cut") === "1",
      encoding: query.get("encoding") ?? undefined,
      recall: (signature) => recallColumns(datasetId, signature),
    });
    return Response.json(seen);
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(422, error.message);
    throw error;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
