import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as tus from "tus-js-client";
import { messageIn, request } from "../ui/request.ts";
import type { ShownImport } from "./report.ts";

export type Mapping = Readonly<Record<string, string>>;

/** How a file is to be read, where somebody chose. */
export type Choice = {
  encoding?: string | undefined;
  dates?: string | undefined;
  zone?: string | undefined;
  duplicates?: string | undefined;
};

const PATIENCE_MS = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000];
const PIECE = 32 * 1024 * 1024;
/** A page that is busy for longer is felt to hang. */
const TURN_MS = 30;

type Chosen = Choice & { format?: string | undefined; mapping?: Mapping | undefined };

/** An upload under way; `stop` ends it, and what was sent is kept for a day: sending the same file goes on with it. */
export type Sending = { done: Promise<{ import: ShownImport } | { fault: string }>; stop(): void };

/**
 * Sends a file and has it imported. A line that breaks is taken up again where it broke, and so is a file that was begun
 * before; at the end the server compares size and SHA-256 with what the file holds here.
 */
export function send(
  datasetId: number,
  file: File,
  choice: Chosen,
  onProgress: (share: number) => void,
): Sending {
  const { promise, resolve } = Promise.withResolvers<string | { fault: string }>();
  const upload = new tus.Upload(file, {
    endpoint: "/api/v1/uploads",
    metadata: { name: file.name },
    chunkSize: PIECE,
    retryDelays: PATIENCE_MS,
    removeFingerprintOnSuccess: true,
    onProgress: (sent, total) => onProgress(total === 0 ? 1 : sent / total),
    onSuccess: () => resolve(upload.url ?? ""),
    onError: (error) => resolve({ fault: faultOf(error) }),
  });
  const digest = digestOf(file);
  digest.catch(() => upload.abort());
  void begin(upload);
  const done = promise.then(async (end) => {
    if (typeof end !== "string") return end;
    const hash = await digest.catch(() => null);
    if (hash === null) return { fault: "The file changed or went away while it was sent. Choose it again." };
    return imported(datasetId, file, choice, end, hash);
  });
  return {
    done,
    stop: () => {
      void upload.abort();
      resolve({ fault: "Stopped. It goes on where it stopped when you try again." });
    },
  };
}

async function begin(upload: tus.Upload): Promise<void> {
  const [before] = await upload.findPreviousUploads().catch(() => []);
  if (before !== undefined) upload.resumeFromPreviousUpload(before);
  upload.start();
}

async function digestOf(file: File): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  let turn = performance.now();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hash.update(next.value);
    if (performance.now() - turn < TURN_MS) continue;
    await breath();
    turn = performance.now();
  }
  return bytesToHex(hash.digest());
}

/** Lets the page do what else there is to do. By a message, for timers are slowed down where nobody looks at the page. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function imported(
  datasetId: number,
  file: File,
  choice: Chosen,
  url: string,
  sha: string,
): Promise<{ import: ShownImport } | { fault: string }> {
  const query = queryOf({
    ...choice,
    upload: url.split("/").at(-1) ?? "",
    size: String(file.size),
    sha256: sha,
    name: file.name,
    mapping: JSON.stringify(choice.mapping),
  });
  const { answer, fault } = await request<{ import: ShownImport }>(
    `/api/v1/datasets/${datasetId}/imports?${query}`,
    { method: "POST", headers: { Prefer: "respond-async" } },
  );
  return answer ?? { fault };
}

/** What is undefined is left out. */
export function queryOf(choice: Readonly<Record<string, string | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(choice).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** What the server said, or that it did not. */
function faultOf(error: Error): string {
  const body = error instanceof tus.DetailedError ? error.originalResponse?.getBody() : undefined;
  try {
    return messageIn(JSON.parse(body ?? ""));
  } catch {
    return "The connection broke and did not come back. It goes on where it stopped when you try again.";
  }
}
