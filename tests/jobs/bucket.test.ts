import { afterAll, beforeAll, expect, it } from "vitest";
import { type Files, openFiles } from "#lib/files/files.ts";
import { startWorker } from "#lib/jobs/worker.ts";
import { findImport } from "#lib/store/imports.ts";
import { withDatabase } from "../database.ts";
import { type ObjectStorage, startObjectStorage } from "../files/s3.ts";
import { lexiconDataset } from "../river.ts";
import { troubledCsv } from "./rows.ts";
import { queued } from "./uploaded.ts";

withDatabase();

const SETTINGS = ["UNDERTONE_FILES", "AWS_ENDPOINT_URL_S3"] as const;

let storage: ObjectStorage;
let files: Files;
beforeAll(async () => {
  storage = await startObjectStorage();
  for (const name of SETTINGS) process.env[name] = storage.place[name];
  files = await openFiles(storage.place);
});
afterAll(async () => {
  for (const name of SETTINGS) delete process.env[name];
  await storage.stop();
});

it("a worker imports what waits in a bucket, and then drops it there", async () => {
  const of = await queued(files, await lexiconDataset(), troubledCsv(300));
  const working = await startWorker();
  const now = () => findImport(of.datasetId, of.id);
  await expect.poll(now, { timeout: 30_000 }).toMatchObject({ status: "finished", read: 300, file: null });
  await working.stop();
  expect(await files.size(of.file ?? "")).toBeNull();
});
