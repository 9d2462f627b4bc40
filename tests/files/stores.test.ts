import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFiles } from "#lib/files/files.ts";
import { filesLaws } from "../laws/files.ts";
import { type ObjectStorage, startObjectStorage } from "./s3.ts";

describe("the store in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "undertone-uploads-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  filesLaws(() => openFiles({ UNDERTONE_DATA: folder }), 3_000_000);
});

describe("the store in a bucket", () => {
  let storage: ObjectStorage;
  beforeAll(async () => {
    storage = await startObjectStorage();
  });
  afterAll(() => storage.stop());
  filesLaws(() => openFiles(storage.place), 12_000_000);

  it("that is not there is refused when it is opened, with what to check", async () => {
    const elsewhere = { ...storage.place, UNDERTONE_FILES: "s3://no-such-bucket" };
    await expect(openFiles(elsewhere)).rejects.toThrow(/"no-such-bucket" cannot be used .* AWS_REGION/s);
  });
});

it("the client of S3 is loaded only where a bucket is named", () => {
  expect(loadedBy("files.ts")).toBe(0);
  expect(loadedBy("stores/s3.ts")).toBeGreaterThan(0);
});

/** How many modules of Amazon's a module of lib/files brings with it. */
function loadedBy(name: string): number {
  const module = JSON.stringify(new URL(`../../lib/files/${name}`, import.meta.url).href);
  const program = `await import(${module}); const { _cache } = (await import("node:module")).default;
    console.log(Object.keys(_cache).filter((path) => path.includes("@aws-sdk")).length)`;
  const given = ["--input-type=module", "--eval", program];
  return Number(execFileSync(process.execPath, given, { encoding: "utf8" }));
}
