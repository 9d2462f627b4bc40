import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { Comment, Rejection } from "#lib/comment.ts";
import { openReading } from "#lib/import/reading.ts";
import { all } from "../../laws/reading.ts";

/** A ZIP archive of these files. */
export async function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

export async function* pieces(bytes: Uint8Array, size = 7_777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function read(bytes: Uint8Array | AsyncIterable<Uint8Array>, fileName = "file", size?: number) {
  const stream = bytes instanceof Uint8Array ? pieces(bytes, size) : bytes;
  const { format, items } = await openReading({ fileName, bytes: stream });
  const found: (Comment | Rejection)[] = await all(items);
  return {
    format,
    comments: found.flatMap((item) => ("text" in item ? [item] : [])),
    rejections: found.flatMap((item) => ("reason" in item ? [item] : [])),
  };
}
