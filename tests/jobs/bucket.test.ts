import { afterAll, beforeAll, expect, it } from "vitest";
import { type Files, openFiles } from "#lib/files/files.ts";
import { startWorker } from "#lib/jobs/worker.ts";
import { turnImport } from "#lib/store/imports.ts";
import { withDatabase } from "../database.ts";
import { type ObjectStorage, startObjectStorage } from "../files/s3.ts";
import { lexiconDataset } from "../river.ts";
import { troubledCsv } from "./rows.ts";
import { queued, standing } from "./uploaded.ts";

withDatabase();

const PATIENCE = { timeout: 30_000 };
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

it("a worker imports what waits in a bucket, and drops there what is imported", async () => {
  const of = await queued(files, await lexiconDataset(), troubledCsv(300));
  const over = await queued(files, of.datasetId, troubledCsv(10));
  // As if a worker had died between the end of the import and dropping its file.
  await turnImport(over, ["queued"], { status: "finished" });
  const working = await startWorker();
  await expect
    .poll(() => standing(of), PATIENCE)
    .toMatchObject({ status: "finished", read: 300, file: null });
  await expect.poll(() => standing(over), PATIENCE).toMatchObject({ file: null });
  await working.stop();
  for (const { file } of [of, over]) expect(await files.size(file ?? "")).toBeNull();
});
