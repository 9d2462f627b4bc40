import { crc32 } from "node:zlib";
import { type Entry, fromFdPromise, type ZipFile } from "yauzl";
import { BeyondLimits } from "#lib/import/archive/limits.ts";
import type { Spooled } from "#lib/import/archive/spool.ts";
import { UnreadableFile } from "#lib/import/format.ts";

/** A file in a ZIP archive: its path there, and its bytes, once. */
export type Zipped = { path: string; size: number; bytes(): AsyncIterable<Uint8Array> };

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

export function isZip(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, place) => head[place] === byte);
}

/** The files in an archive, in its order. Throws UnreadableFile where it is damaged or holds too many. */
export async function zipped({ file }: Spooled, most: number): Promise<Zipped[]> {
  try {
    const zip = await fromFdPromise(file.fd);
    if (zip.entryCount > most) {
      throw new BeyondLimits(
        `The archive holds ${zip.entryCount} files, more than ${most} (UNDERTONE_UNPACK_ENTRIES). Split it, or raise the setting.`,
      );
    }
    const all: Zipped[] = [];
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith("/")) all.push(zippedOf(zip, entry));
    }
    return all;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(error);
  }
}

function zippedOf(zip: ZipFile, entry: Entry): Zipped {
  return { path: entry.fileName, size: entry.uncompressedSize, bytes: () => bytesOf(zip, entry) };
}

/** Ends with an error where the checksum of the archive says that the bytes are not those that went in. */
async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new UnreadableFile("The archive is locked with a password. Unpack it and import what is in it.");
  }
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw damaged(error);
  }
  if (checksum !== entry.crc32) throw damaged(new Error("its checksum does not match"));
}

function damaged(error: unknown): UnreadableFile {
  return new UnreadableFile(
    `The ZIP archive is damaged or cut short (${(error as Error).message}). Get the file anew, or unpack it yourself.`,
  );
}
