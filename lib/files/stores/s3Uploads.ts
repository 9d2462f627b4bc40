import { Readable } from "node:stream";
import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { type MetadataValue, S3Store } from "@tus/s3-store";
import { ERRORS, type KvStore, Upload } from "@tus/server";

/** So much is sent, and read, at once; S3 takes up to 10,000 pieces a file, none but the last below 5 MiB. */
export const PIECE = 8 * 2 ** 20;
/** Pieces of an upload that wait on this disk while they are sent on. */
const WAITING = 4;

/** Other processes remove files too: what was known of an upload a moment ago may be wrong. */
const FORGETFUL: KvStore<MetadataValue> = {
  get: async () => undefined,
  set: async () => {},
  delete: async () => {},
};

/** Uploads as tus keeps them in S3, each a multipart upload until it is whole; their keys below a prefix. */
export class S3Uploads extends S3Store {
  readonly #prefix: string;

  constructor({ bucket, prefix, config }: { bucket: string; prefix: string; config: S3ClientConfig }) {
    super({
      partSize: PIECE,
      maxConcurrentPartUploads: WAITING,
      cache: FORGETFUL,
      // Many servers know no tags, and what expires is removed by the worker.
      useTags: false,
      s3ClientConfig: { ...config, bucket },
    });
    this.#prefix = prefix;
  }

  override async create(upload: Upload): Promise<Upload> {
    await super.create(renamed(upload, this.#prefix + upload.id));
    // No part of it will come that could complete it.
    if (upload.size === 0) await this.write(Readable.from([]), upload.id, 0);
    return upload;
  }

  override write(bytes: Readable, id: string, offset: number): Promise<number> {
    return super.write(bytes, this.#prefix + id, offset);
  }

  override async getUpload(id: string): Promise<Upload> {
    return renamed(await super.getUpload(this.#prefix + id), id);
  }

  override declareUploadLength(id: string, length: number): Promise<void> {
    return super.declareUploadLength(this.#prefix + id, length);
  }

  /** Removes what there is of an upload: finished or not, sent by tus or not, there or not. */
  override async remove(id: string): Promise<void> {
    const Key = this.#prefix + id;
    const begun = await this.#orNull(this.getMetadata(Key));
    if (begun !== null) {
      const UploadId = begun["upload-id"];
      await this.#orNull(this.client.abortMultipartUpload({ Bucket: this.bucket, Key, UploadId }));
    }
    for (const one of [this.partKey(Key, true), Key, this.infoKey(Key)]) {
      await this.client.deleteObject({ Bucket: this.bucket, Key: one });
    }
  }

  /** How many bytes of an unfinished upload have come; null where there is none. */
  async sent(id: string): Promise<number | null> {
    const upload = await this.getUpload(id).catch((error: unknown) => {
      if (error === ERRORS.FILE_NOT_FOUND) return null;
      throw error;
    });
    // One that counts as finished would be an object of its own.
    return upload === null || upload.offset === upload.size ? null : upload.offset;
  }

  /** True where a part of an unfinished upload came after then. */
  async grewAfter(id: string, then: Date): Promise<boolean> {
    const parts = (await this.#orNull(this.retrieveParts(this.#prefix + id))) ?? [];
    return parts.some(({ LastModified }) => LastModified !== undefined && LastModified > then);
  }

  async #orNull<T>(asked: Promise<T>): Promise<T | null> {
    return asked.catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  }
}

function renamed(upload: Upload, id: string): Upload {
  return Object.assign(new Upload({ id, offset: upload.offset }), upload, { id });
}

/** Servers say in several words that there is no such thing. */
function isMissing(error: unknown): boolean {
  const { $metadata } = (error ?? {}) as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode === 404;
}
