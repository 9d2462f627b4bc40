import type { Readable } from "node:stream";
import type { DataStore } from "@tus/server";
import type { Env } from "../env.ts";
import { openFolder } from "./stores/folder.ts";

/** Where uploaded files lie until they are imported: every process that imports or serves must reach it. */
export type Files = {
  /** What tus writes uploads into; the key of a file is the id of its upload. */
  store: DataStore;
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

/** What says where files lie. */
export type Place = Pick<Env, "UNDERTONE_DATA"> &
  Partial<Pick<Env, "UNDERTONE_FILES" | "AWS_ENDPOINT_URL_S3" | "AWS_REGION">>;

/** The stores besides the folder, by how UNDERTONE_FILES begins; what one needs is loaded where it is asked for alone. */
const STORES: Readonly<Record<string, (place: Place) => Promise<Files>>> = {
  "s3:": async (place) => (await import("./stores/s3.ts")).openBucket(place),
};

/** The files where the settings have them: in a folder of the data folder, or elsewhere by UNDERTONE_FILES. */
export function openFiles(place: Place): Promise<Files> {
  const { UNDERTONE_FILES } = place;
  const store = UNDERTONE_FILES === undefined ? openFolder : STORES[new URL(UNDERTONE_FILES).protocol];
  if (store === undefined) throw new Error(`UNDERTONE_FILES: there is no store for ${UNDERTONE_FILES}`);
  return store(place);
}
