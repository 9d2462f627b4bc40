import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openFiles } from "#lib/files/files.ts";
import { takeUploads, UPLOADS } from "#lib/files/uploads.ts";

const folder = mkdtempSync(join(tmpdir(), "undertone-uploads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("an upload for which the disk has no room is refused before it is sent", async () => {
  const files = await openFiles({ UNDERTONE_DATA: folder });
  const take = takeUploads({ ...files, room: async () => 10 }, { megabytes: 5 });
  const server = createServer((asked, answer) => void take(asked, answer)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${UPLOADS}`;
  const headers = { "Tus-Resumable": "1.0.0", "Upload-Length": "1000" };
  const answer = await fetch(at, { method: "POST", headers });
  server.close();
  expect(answer.status).toBe(507);
  expect(await answer.json()).toEqual({ error: { message: expect.stringContaining("room for 0 MB") } });
});
