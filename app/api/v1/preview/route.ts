import { decode } from "#lib/import/decode.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { preview } from "#lib/import/preview.ts";
import { refuse } from "../../answer.ts";

const MOST = 4 * 1024 * 1024;

/** What the beginning of a file (the body; `cut=1` if there is more) looks like: format, columns, guess, first rows. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const head = new Uint8Array(await request.arrayBuffer());
  if (head.length > MOST) return refuse(413, "Send the first 4 MB of the file at most.");
  try {
    const seen = await preview(decode(once(head)), query.get("name") ?? "", {
      cut: query.get("cut") === "1",
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
