import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { paginateListObjectsV2, S3, type S3ClientConfig, S3ServiceException } from "@aws-sdk/client-s3";
import { Upload as Sending } from "@aws-sdk/lib-storage";
import { capped } from "../capped.ts";
import type { Files, Place } from "../files.ts";
import { safe } from "../key.ts";
import { PIECE, S3Uploads } from "./s3Uploads.ts";

/** Pieces that are sent at once. */
const ABREAST = 2;
/** Readers get no more than this at a time, as from a disk. */
const CHUNK = 64 * 1024;
/** Keys as they are made here and by tus; whatever else lies in a bucket is somebody else's. */
const OURS = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(\.info|\.part)?$/;

const opened = new Map<string, Promise<Files>>();

/**
 * The files in a bucket of S3 or what speaks its protocol, below the prefix of UNDERTONE_FILES. Throws an Error that says
 * why where the bucket cannot be used. One client serves a process.
 */
export function openBucket(place: Place): Promise<Files> {
  const name = JSON.stringify([place.UNDERTONE_FILES, place.AWS_ENDPOINT_URL_S3]);
  const known = opened.get(name);
  if (known !== undefined) return known;
  const files = bucketFiles(place);
  opened.set(name, files);
  files.catch(() => opened.delete(name));
  return files;
}

async function bucketFiles(place: Place): Promise<Files> {
  const { hostname: bucket, pathname } = new URL(place.UNDERTONE_FILES ?? "");
  const path = pathname.replace(/^\/+|\/+$/g, "");
  const prefix = path === "" ? "" : `${path}/`;
  const config = configOf(place);
  const client = new S3(config);
  await refuseUnusable(client, bucket);
  const store = new S3Uploads({ bucket, prefix, config });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + safe(key) });
  return {
    store,
    remove: (key) => store.remove(safe(key)),
    // A bucket has no end.
    room: async () => Number.POSITIVE_INFINITY,
    async keep(bytes, most) {
      const key = randomUUID();
      const coming = capped(bytes, most);
      const params = { ...at(key), Body: Readable.from(coming.bytes) };
      await new Sending({ client, params, partSize: PIECE, queueSize: ABREAST }).done();
      return { key, size: coming.passed() };
    },
    read: (key) => Readable.from(inPieces(client, at(key)), { objectMode: false, highWaterMark: CHUNK }),
    async size(key) {
      const stored = await sizeOf(client, at(key));
      return stored ?? store.sent(safe(key));
    },
    async untouchedSince(then) {
      const touched = new Map<string, Date>();
      const below = { Bucket: bucket, Prefix: prefix, Delimiter: "/" };
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, below)) {
        for (const { Key = "", LastModified = new Date() } of Contents) {
          const [, key] = OURS.exec(Key.slice(prefix.length)) ?? [];
          const before = key === undefined ? undefined : touched.get(key);
          if (key !== undefined && !(before !== undefined && before > LastModified))
            touched.set(key, LastModified);
        }
      }
      const old = [...touched].flatMap(([key, at]) => (at < then ? [key] : []));
      const grown = await Promise.all(old.map((key) => store.grewAfter(key, then)));
      return old.filter((_, place) => grown[place] !== true);
    },
  };
}

/** Where the server is and who asks come from the usual AWS variables and files, as the client finds them by itself. */
function configOf({ AWS_ENDPOINT_URL_S3, AWS_REGION }: Place): S3ClientConfig {
  return {
    // What newer checksums need is not understood by every server; the whole file's SHA-256 is compared in the end.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(AWS_REGION !== undefined && { region: AWS_REGION }),
    ...(AWS_ENDPOINT_URL_S3 !== undefined && {
      endpoint: AWS_ENDPOINT_URL_S3,
      region: AWS_REGION ?? "us-east-1",
      forcePathStyle: true,
    }),
  };
}

async function refuseUnusable(client: S3, bucket: string): Promise<void> {
  try {
    await client.headBucket({ Bucket: bucket });
  } catch (error) {
    const { name, message } = error as Error;
    throw new Error(
      `UNDERTONE_FILES: the bucket "${bucket}" cannot be used (${name === message ? name : `${name}: ${message}`}). Check its name, AWS_ENDPOINT_URL_S3, AWS_REGION and the credentials, which need to list, read, write and delete.`,
      { cause: error },
    );
  }
}

/** The bytes of an object; null where there is none. */
async function sizeOf(client: S3, at: { Bucket: string; Key: string }): Promise<number | null> {
  try {
    return (await client.headObject(at)).ContentLength ?? 0;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
    throw error;
  }
}

/** Asked for piece by piece: who imports may take hours, and no server keeps an answer open for so long. */
async function* inPieces(client: S3, at: { Bucket: string; Key: string }): AsyncGenerator<Uint8Array> {
  const size = await sizeOf(client, at);
  if (size === null) throw new Error(`There is no file ${at.Key}`);
  for (let from = 0; from < size; from += PIECE) {
    const to = Math.min(from + PIECE, size);
    const { Body } = await client.getObject({ ...at, Range: `bytes=${from}-${to - 1}` });
    const piece = (await Body?.transformToByteArray()) ?? new Uint8Array();
    if (piece.length !== to - from) throw new Error(`A piece of ${at.Key} is not whole`);
    for (let start = 0; start < piece.length; start += CHUNK) yield piece.subarray(start, start + CHUNK);
  }
}
