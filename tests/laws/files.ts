import { createHash, randomBytes } from "node:crypto";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksum } from "#lib/files/checksum.ts";
import type { Files } from "#lib/files/files.ts";
import { TooLarge } from "#lib/files/refusals.ts";
import { takeUploads, UPLOADS } from "#lib/files/uploads.ts";
import { inChunks } from "../river.ts";
import { all } from "./reading.ts";

const TUS = { "Tus-Resumable": "1.0.0" };
const MEGABYTES = 15;

/** What every store of files keeps to, with a file of so many bytes. */
export function filesLaws(opened: () => Promise<Files>, bytes: number): void {
  const FILE = randomBytes(bytes);
  let files: Files;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    files = await opened();
    const take = takeUploads(files, { megabytes: MEGABYTES });
    server = createServer((asked, answer) => void take(asked, answer));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  describe("an upload", () => {
    it("whose line is cut again and again goes on where it was, and arrives whole", async () => {
      const url = await begun(FILE.length);
      const key = keyOf(url);
      const seen: number[] = [];
      for (const part of [0.15, 0.75, 0.1]) {
        const offset = await reached(url);
        expect(await files.size(key)).toBe(offset);
        seen.push(offset);
        await cut(url, offset, FILE.subarray(offset, offset + Math.floor(part * FILE.length)));
      }
      const offset = await reached(url);
      expect(seen.concat(offset)).toEqual(seen.concat(offset).toSorted((a, b) => a - b));
      expect(offset).toBeGreaterThan(0);
      const end = await fetch(origin + url, patch(offset, FILE.subarray(offset)));
      expect(end.status).toBe(204);
      expect(await reached(url)).toBe(FILE.length);
      expect(await files.size(key)).toBe(FILE.length);
      expect(await checksum(files.read(key))).toBe(createHash("sha256").update(FILE).digest("hex"));
    });

    it("in many small pieces arrives whole", async () => {
      const [part, count] = [100_003, 8];
      const wanted = FILE.subarray(0, part * count);
      const url = await begun(wanted.length);
      for (let offset = 0; offset < wanted.length; offset += part) {
        const answer = await fetch(origin + url, patch(offset, wanted.subarray(offset, offset + part)));
        expect(answer.headers.get("upload-offset")).toBe(String(offset + part));
      }
      expect(Buffer.concat(await all(files.read(keyOf(url)))).equals(wanted)).toBe(true);
    });

    it("of nothing is a file of no bytes", async () => {
      const key = keyOf(await begun(0));
      expect(await files.size(key)).toBe(0);
      expect(await all(files.read(key))).toEqual([]);
    });

    it("that was removed begins anew, whoever removed it", async () => {
      const [whole, half] = [await begun(100), await begun(200)];
      for (const url of [whole, half]) await fetch(origin + url, patch(0, FILE.subarray(0, 100)));
      for (const url of [whole, half]) {
        expect(await reached(url)).toBe(100);
        await files.remove(keyOf(url));
        expect((await fetch(origin + url, { method: "HEAD", headers: TUS })).status).toBe(404);
        expect(await files.size(keyOf(url))).toBeNull();
      }
    });

    it("takes nothing at a place where it is not", async () => {
      const url = await begun(1_000);
      const answer = await fetch(origin + url, patch(500, FILE.subarray(500, 1_000)));
      expect(answer.status).toBe(409);
      expect(await reached(url)).toBe(0);
    });

    it("of more than is allowed is refused with what to do", async () => {
      const answer = await create(MEGABYTES * 1e6 + 1);
      expect(answer.status).toBe(413);
      expect(await answer.json()).toEqual({
        error: { message: expect.stringContaining("UNDERTONE_UPLOAD_LIMIT") },
      });
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
      expect(await files.size(key)).toBe(FILE.length);
      expect(Buffer.concat(await all(files.read(key))).equals(FILE)).toBe(true);
      await files.remove(key);
      expect(await files.size(key)).toBeNull();
      await files.remove(key);
    });

    it("that breaks off, or is too large, is not kept", async () => {
      const before = await files.untouchedSince(new Date(Date.now() + 60_000));
      async function* broken() {
        yield FILE.subarray(0, 1_000);
        throw new Error("the line was cut");
      }
      await expect(files.keep(broken())).rejects.toThrow();
      await expect(files.keep(inChunks(FILE), FILE.length - 1)).rejects.toThrow(TooLarge);
      expect(await files.untouchedSince(new Date(Date.now() + 60_000))).toEqual(before);
    });

    it("that nobody wrote to for a while is found, finished or not", async () => {
      const { key } = await files.keep(inChunks(FILE.subarray(0, 1_000)));
      const half = keyOf(await begun(2_000));
      const [hence, ago] = [new Date(Date.now() + 60_000), new Date(Date.now() - 60_000)];
      expect(await files.untouchedSince(hence)).toEqual(expect.arrayContaining([key, half]));
      expect(await files.untouchedSince(ago)).toEqual([]);
      for (const one of await files.untouchedSince(hence)) await files.remove(one);
      expect(await files.untouchedSince(hence)).toEqual([]);
    });

    it("may be left before its end", async () => {
      const { key } = await files.keep(inChunks(FILE));
      for await (const chunk of files.read(key)) {
        expect(chunk.equals(FILE.subarray(0, chunk.length))).toBe(true);
        break;
      }
      const bytes = files.read(key);
      bytes.destroy(new Error("the worker was stopped"));
      await expect(all(bytes)).rejects.toThrow("the worker was stopped");
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
}

function keyOf(url: string): string {
  return url.split("/").at(-1) ?? "";
}

function patch(offset: number, body: Uint8Array<ArrayBuffer>): RequestInit {
  const headers = {
    ...TUS,
    "Upload-Offset": String(offset),
    "Content-Type": "application/offset+octet-stream",
  };
  return { method: "PATCH", headers, body };
}
