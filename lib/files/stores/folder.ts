import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { Upload } from "@tus/server";
import { capped } from "../capped.ts";
import type { Files, Place } from "../files.ts";
import { safe } from "../key.ts";
import { NoRoom, noRoom, TooLarge } from "../refusals.ts";

/** Less than this is left to the database. */
const RESERVE = 50_000_000;

/** The files in the data folder. */
export async function openFolder({ UNDERTONE_DATA }: Place): Promise<Files> {
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
    async keep(bytes, most) {
      const key = randomUUID();
      const coming = capped(bytes, most);
      try {
        await store.create(new Upload({ id: key, offset: 0 }));
        const size = await store.write(Readable.from(coming.bytes), key, 0);
        return { key, size };
      } catch (error) {
        await remove(key);
        if (coming.tooMany()) throw new TooLarge("There are more bytes than are allowed.", { cause: error });
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
