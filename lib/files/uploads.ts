import type { IncomingMessage, ServerResponse } from "node:http";
import { Server } from "@tus/server";
import type { Files } from "./files.ts";
import { noRoom, tooLarge } from "./refusals.ts";

/** Where uploads are sent to, as tus asks for (https://tus.io/protocols/resumable-upload). */
export const UPLOADS = "/api/v1/uploads";

type Limits = { megabytes: number };

/**
 * Takes uploads that go on where they broke off. Answers everything below UPLOADS, faults in the shape of all others:
 * 413 for a file larger than is allowed, 507 where the disk has no room for it.
 */
export function takeUploads(
  files: Files,
  { megabytes }: Limits,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const most = megabytes * 1e6;
  const server = new Server({
    path: UPLOADS,
    datastore: files.store,
    maxSize: most,
    relativeLocation: true,
    // Pages of other sites have no business here.
    allowedOrigins: () => false,
    onUploadCreate: async (_request, { size }) => {
      const room = await files.room();
      if ((size ?? 0) > room) throw { status_code: 507, body: noRoom(room) };
      return {};
    },
    onResponseError: async (_request, error) => {
      const { status, message } = await told(error, files, megabytes);
      return { status_code: status, body: JSON.stringify({ error: { message } }) };
    },
  });
  return (request, response) => server.handle(request, response);
}

async function told(
  error: Error | { status_code: number; body: string },
  files: Files,
  megabytes: number,
): Promise<{ status: number; message: string }> {
  const { status_code: status = 500, body } = error as { status_code?: number; body?: string };
  if (status === 413) {
    return { status, message: tooLarge(megabytes) };
  }
  if (status >= 500 && status !== 507 && (await files.room()) === 0) {
    return { status: 507, message: noRoom(0) };
  }
  // What is wrong with a disk or a bucket is for whoever runs the server.
  if (status >= 500 && error instanceof Error) console.error(`Upload: ${error.message}`);
  return {
    status,
    message: body?.trim() ?? "The upload broke off. Send the file again: it goes on from there.",
  };
}
