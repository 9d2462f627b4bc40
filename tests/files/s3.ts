import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver, { type Context } from "@20minutes/s3rver";
import type { Place } from "#lib/files/files.ts";

const BUCKET = "undertone";
const CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];

/** A server that speaks S3, and what leads to a bucket in it. It must be stopped. */
export type ObjectStorage = { place: Place; stop(): Promise<void> };

/**
 * Starts s3rver, or takes the server that AWS_ENDPOINT_URL_S3 names, with the bucket of UNDERTONE_TEST_BUCKET: so the same
 * tests can be run against any server that speaks S3.
 */
export async function startObjectStorage(): Promise<ObjectStorage> {
  const { UNDERTONE_TEST_BUCKET: bucket, AWS_ENDPOINT_URL_S3: endpoint } = process.env;
  const prefix = `tests/${process.pid}`;
  if (bucket !== undefined && endpoint !== undefined) {
    const there = { UNDERTONE_FILES: `s3://${bucket}/${prefix}`, AWS_ENDPOINT_URL_S3: endpoint };
    return { place: { UNDERTONE_DATA: "", ...there }, stop: async () => {} };
  }
  for (const name of CREDENTIALS) process.env[name] = "S3RVER";
  const directory = mkdtempSync(join(tmpdir(), "undertone-s3-"));
  // It loses the slash behind a bucket's name before it looks at a signature.
  const lenient = { allowMismatchedSignatures: true };
  const options = { address: "127.0.0.1", port: 0, silent: true, directory, ...lenient };
  const server = new S3rver({ ...options, configureBuckets: [{ name: BUCKET }] });
  server.middleware.unshift((asked, next) => multipart(directory, asked) ?? next());
  const { port } = await server.run();
  return {
    place: {
      UNDERTONE_DATA: "",
      UNDERTONE_FILES: `s3://${BUCKET}/${prefix}`,
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    },
    async stop() {
      const closed = server.close();
      server.httpServer.closeAllConnections();
      await closed;
      for (const name of CREDENTIALS) delete process.env[name];
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What s3rver lacks of multipart uploads: to list the parts that came (its own files on disk), and to give one up. */
function multipart(directory: string, asked: Context): Promise<void> | undefined {
  const { uploadId } = asked.query;
  if (uploadId === undefined || !["GET", "DELETE"].includes(asked.method)) return undefined;
  const folder = join(directory, BUCKET, "._S3rver_uploads", uploadId);
  const names = readdirOf(folder);
  asked.type = "application/xml";
  if (names === null) {
    asked.status = 404;
    asked.body = "<Error><Code>NoSuchUpload</Code><Message>There is no such upload</Message></Error>";
  } else if (asked.method === "DELETE") {
    rmSync(folder, { recursive: true });
    asked.status = 204;
  } else {
    const parts = names.filter((name) => /^\d+$/.test(name)).map((name) => partOf(folder, name));
    asked.body = `<ListPartsResult><IsTruncated>false</IsTruncated>${parts.join("")}</ListPartsResult>`;
  }
  return Promise.resolve();
}

function partOf(folder: string, name: string): string {
  const { size, mtime } = statSync(join(folder, name));
  const etag = readFileSync(join(folder, `${name}.md5`), "utf8");
  return `<Part><PartNumber>${name}</PartNumber><LastModified>${mtime.toISOString()}</LastModified><ETag>"${etag}"</ETag><Size>${size}</Size></Part>`;
}

function readdirOf(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
