import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { Upload } from "@tus/server";
import type { Env } from "../env.ts";

/** Where uploaded files lie until they are imported: every process that imports or serves must reach it. */
export type Files = {
  /** What tus writes uploads into; the key of a file is the id of its upload. */
  store: FileStore;
  /** Keeps a file; throws NoRoom where the disk is full, TooLarge beyond `most` bytes. A file cut short is not kept. */
  keep(bytes: AsyncIterable<Uint8Array>, most?: number): Promise<{ key: string; size: number }>;
  /** The bytes of a file. To be destroyed by who does not read them to their end. */
  read(key: string): Readable;
  /** The bytes there are of a file; null where there is no such file. */
  size(key: string): Promise<number | null>;
  /** Removes a file, if it is there. */
  remove(key: string): Promise<void>;
  /** The keys of files that nobody wrote to since then. */
  untouchedSince(then: Date): Promise<string[]>;
  /** Bytes that there is still room for. */
  room(): Promise<number>;
};

/** The disk is full. */
export class NoRoom extends Error {
  override name = "NoRoom";
}

/** A file has more bytes than are allowed. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

/** Less than this is left to the database. */
const RESERVE = 50_000_000;

/** The files in the data folder. */
export async function openFiles({ UNDERTONE_DATA }: Pick<Env, "UNDERTONE_DATA">): Promise<Files> {
  const folder = join(UNDERTONE_DATA, "files");
  await mkdir(folder, { recursive: true });
  const store = new FileStore({ directory: folder });
  const path = (key: string) => join(folder, safe(key));
  const remove = async (key: string) => {
    for (const one of [path(key), `${path(key)}.json`]) await rm(one, { force: true });
  };
  const room = async () => {
    const { bavail, bsize } = await statfs(folder);
    return Math.max(0, bavail * bsize - RESERVE);
  };
  return {
    store,
    remove,
    room,
    async keep(bytes, most = Number.POSITIVE_INFINITY) {
      const key = randomUUID();
      const limited = { over: false };
      try {
        await store.create(new Upload({ id: key, offset: 0 }));
        const size = await store.write(Readable.from(upTo(bytes, most, limited)), key, 0);
        return { key, size };
      } catch (error) {
        await remove(key);
        if (limited.over) throw new TooLarge("There are more bytes than are allowed.", { cause: error });
        if ((await room()) === 0) throw new NoRoom(noRoom(0));
        throw error;
      }
    },
    read: (key) => store.read(safe(key)),
    size: (key) =>
      stat(path(key)).then(
        ({ size }) => size,
        () => null,
      ),
    async untouchedSince(then) {
      const keys: string[] = [];
      for (const name of await readdir(folder)) {
        if (name.endsWith(".json")) continue;
        const found = await stat(join(folder, name)).catch(() => null);
        if (found !== null && found.mtime < then) keys.push(name);
      }
      return keys;
    },
  };
}

async function* upTo(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
  limited: { over: boolean },
): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const chunk of bytes) {
    passed += chunk.length;
    limited.over = passed > most;
    if (limited.over) throw new Error("too many bytes");
    yield chunk;
  }
}

/** What to say where a file has more bytes than are allowed. */
export function tooLarge(megabytes: number): string {
  return `The file has more than ${megabytes} MB. Send it in parts, or raise UNDERTONE_UPLOAD_LIMIT.`;
}

/** What to say where a file does not fit. */
export function noRoom(room: number): string {
  return `The disk has room for ${Math.floor(room / 1e6)} MB more: make room in the data folder, then upload again; what was sent is kept.`;
}

/** A key as this module made it, or tus: nothing that leads out of the folder. */
function safe(key: string): string {
  if (!/^[\w-]{8,64}$/.test(key)) throw new Error(`"${key}" is no key of a file`);
  return key;
}
