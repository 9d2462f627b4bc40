import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { readEnv } from "#lib/env.ts";

/** A file on disk without a name: it goes with the process that made it, however that ends. */
export type Spooled = { file: FileHandle; size: number };

/** Writes a stream to disk, for what can only be read from its end. Whoever asks for it closes the file. */
export async function spool(bytes: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const file = await openNameless();
  let size = 0;
  try {
    for await (const chunk of bytes) {
      await file.write(chunk, 0, chunk.length, size);
      size += chunk.length;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return { file, size };
}

async function openNameless(): Promise<FileHandle> {
  const folder = join(readEnv().UNDERTONE_DATA, "unpacking");
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const file = await open(path, "w+", 0o600);
  await rm(path);
  return file;
}

/** A stretch of it. */
export async function sliceOf({ file, size }: Spooled, start: number, end = size): Promise<Uint8Array> {
  const stretch = new Uint8Array(Math.max(0, Math.min(end, size) - start));
  let at = 0;
  while (at < stretch.length) {
    const { bytesRead } = await file.read(stretch, at, stretch.length - at, start + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return stretch.subarray(0, at);
}
