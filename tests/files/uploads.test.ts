import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksum } from "#lib/files/checksum.ts";
import { type Files, openFiles, TooLarge } from "#lib/files/files.ts";
import { takeUploads, UPLOADS } from "#lib/files/uploads.ts";
import { all } from "../laws/reading.ts";
import { inChunks } from "../river.ts";

const TUS = { "Tus-Resumable": "1.0.0" };
const FILE = randomBytes(3_000_000);

let folder: string;
let files: Files;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "undertone-uploads-"));
  files = await openFiles({ UNDERTONE_DATA: folder });
  const take = takeUploads(files, { megabytes: 5 });
  server = createServer((asked, answer) => void take(asked, answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("an upload", () => {
  it("whose line is cut again and again goes on where it was, and arrives whole", async () => {
    const url = await begun(FILE.length);
    const seen: number[] = [];
    for (const part of [400_000, 900_000, 1_100_000]) {
      const offset = await reached(url);
      seen.push(offset);
      await cut(url, offset, FILE.subarray(offset, offset + part));
    }
    const offset = await reached(url);
    expect(seen.concat(offset)).toEqual(seen.concat(offset).toSorted((a, b) => a - b));
    expect(offset).toBeGreaterThan(0);
    const end = await fetch(origin + url, patch(offset, FILE.subarray(offset)));
    expect(end.status).toBe(204);
    const key = url.split("/").at(-1) ?? "";
    expect(await files.size(key)).toBe(FILE.length);
    expect(await checksum(files.read(key))).toBe(createHash("sha256").update(FILE).digest("hex"));
  });

  it("takes nothing at a place where it is not", async () => {
    const url = await begun(1_000);
    const answer = await fetch(origin + url, patch(500, FILE.subarray(500, 1_000)));
    expect(answer.status).toBe(409);
    expect(await reached(url)).toBe(0);
  });

  it("of more than is allowed is refused with what to do", async () => {
    const answer = await create(5_000_001);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({
      error: { message: expect.stringContaining("UNDERTONE_UPLOAD_LIMIT") },
    });
  });

  it("for which the disk has no room is refused before it is sent", async () => {
    const endless = takeUploads({ ...files, room: async () => 10 }, { megabytes: 5 });
    const small = createServer((asked, answer) => void endless(asked, answer)).listen(0, "127.0.0.1");
    await new Promise((resolve) => small.once("listening", resolve));
    const at = `http://127.0.0.1:${(small.address() as AddressInfo).port}${UPLOADS}`;
    const answer = await fetch(at, { method: "POST", headers: { ...TUS, "Upload-Length": "1000" } });
    small.close();
    expect(answer.status).toBe(507);
    expect(await answer.json()).toEqual({ error: { message: expect.stringContaining("room for 0 MB") } });
  });

  it("tells pages of other sites nothing", async () => {
    const answer = await fetch(origin + UPLOADS, {
      method: "OPTIONS",
      headers: { Origin: "https://example.org" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a file", () => {
  it("is kept as it came, and gone when it is removed", async () => {
    const { key, size } = await files.keep(inChunks(FILE));
    expect(size).toBe(FILE.length);
    expect(Buffer.concat(await all(files.read(key))).equals(FILE)).toBe(true);
    await files.remove(key);
    expect(await files.size(key)).toBeNull();
    await files.remove(key);
  });

  it("that breaks off, or is too large, is not kept", async () => {
    const before = await files.untouchedSince(new Date(Date.now() + 1_000));
    async function* broken() {
      yield FILE.subarray(0, 1_000);
      throw new Error("the line was cut");
    }
    await expect(files.keep(broken())).rejects.toThrow();
    await expect(files.keep(inChunks(FILE), 1_000_000)).rejects.toThrow(TooLarge);
    expect(await files.untouchedSince(new Date(Date.now() + 1_000))).toEqual(before);
  });

  it("is found by nobody who asks for a path", async () => {
    expect(() => files.read("../postgres/undertone.password")).toThrow("no key");
  });
});

function create(length: number): Promise<Response> {
  return fetch(origin + UPLOADS, { method: "POST", headers: { ...TUS, "Upload-Length": String(length) } });
}

async function begun(length: number): Promise<string> {
  const answer = await create(length);
  expect(answer.status).toBe(201);
  return answer.headers.get("location") ?? "";
}

async function reached(url: string): Promise<number> {
  const answer = await fetch(origin + url, { method: "HEAD", headers: TUS });
  return Number(answer.headers.get("upload-offset"));
}

function patch(offset: number, body: Uint8Array<ArrayBuffer>): RequestInit {
  const headers = {
    ...TUS,
    "Upload-Offset": String(offset),
    "Content-Type": "application/offset+octet-stream",
  };
  return { method: "PATCH", headers, body };
}

/** Announces all that is left, sends a part of it, and goes away. */
async function cut(url: string, offset: number, part: Uint8Array): Promise<void> {
  const asked = request(origin + url, {
    method: "PATCH",
    headers: {
      ...TUS,
      "Upload-Offset": String(offset),
      "Content-Type": "application/offset+octet-stream",
      "Content-Length": String(FILE.length - offset),
    },
  });
  asked.on("error", () => {});
  asked.write(part);
  await sleep(150);
  asked.destroy();
  await sleep(100);
}
