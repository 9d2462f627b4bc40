import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startWorker } from "#lib/jobs/worker.ts";
import { abandonDataset, findDataset, listDatasets } from "#lib/store/datasets.ts";
import { findImport, type Import, startImport, turnImport } from "#lib/store/imports.ts";
import { query, withDatabase } from "../database.ts";
import { emptyDataset, lexiconDataset, runOf } from "../river.ts";
import { contentHash } from "./content.ts";
import { troubledCsv } from "./rows.ts";
import { queued, standing, withFiles } from "./uploaded.ts";

withDatabase();
const { files } = withFiles();

const CLI = join(import.meta.dirname, "..", "..", "lib", "cli", "undertone.ts");
const FILE = troubledCsv(5_100);
const PATIENCE = { timeout: 60_000, interval: 50 };

let working: Awaited<ReturnType<typeof startWorker>> | undefined;
let child: ChildProcess | undefined;
afterEach(async () => {
  await working?.stop();
  working = undefined;
});
afterAll(async () => {
  child?.kill("SIGKILL");
});

describe("a worker", () => {
  it("imports what is in the queue, and then drops its file", async () => {
    const of = await queued(files(), await lexiconDataset(), troubledCsv(300));
    expect(of).toMatchObject({ status: "queued", read: 0, format: "csv" });
    working = await startWorker();
    const end = await expectStatus(of, "finished");
    expect(end).toMatchObject({ read: 300, size: of.size, bytes: of.size });
    expect(end.read).toBe(end.accepted + end.duplicate + end.rejected);
    // The file goes once nobody needs it, which is a moment later.
    await expect.poll(async () => (await findImport(of.datasetId, of.id))?.file, PATIENCE).toBeNull();
    expect(await files().size(of.file ?? "")).toBeNull();
  });

  it("drops the file of an import whose worker died before it did, and no other", async () => {
    const over = await queued(files(), await lexiconDataset(), troubledCsv(10));
    const paused = await queued(files(), over.datasetId, troubledCsv(10));
    await turnImport(over, ["queued"], { status: "finished" });
    await turnImport(paused, ["queued"], { status: "paused" });
    working = await startWorker();
    await expect.poll(async () => (await standing(over)).file, PATIENCE).toBeNull();
    expect(await files().size(over.file ?? "")).toBeNull();
    expect(await files().size(paused.file ?? "")).toBe(paused.size);
  });

  it("says of a file that is gone or cut that it is, and what to do", async () => {
    const of = await queued(files(), await lexiconDataset(), troubledCsv(10));
    await files().remove(of.file ?? "");
    working = await startWorker();
    expect(await expectStatus(of, "failed")).toMatchObject({
      message: expect.stringContaining("Upload it again"),
    });
  });

  it("calls an import interrupted whose own process is gone", async () => {
    const datasetId = await lexiconDataset();
    const { id: runId } = await runOf(datasetId);
    const left = await startImport({ datasetId, runId, fileName: "a.csv", format: "csv", mapping: {} });
    working = await startWorker();
    expect(await expectStatus(left, "interrupted")).toMatchObject({
      message: expect.stringContaining("Import the file again"),
    });
  });

  it("removes a deleted data set in the background; it is gone from lists at once", async () => {
    const datasetId = await lexiconDataset();
    const name = (await findDataset(datasetId))?.name ?? "";
    const of = await queued(files(), datasetId, troubledCsv(300));
    working = await startWorker();
    await expectStatus(of, "finished");
    expect(await abandonDataset(datasetId)).toBe(true);
    expect(await findDataset(datasetId)).toBeNull();
    expect(await findDataset(name)).toBeNull();
    expect((await listDatasets()).map(({ id }) => id)).not.toContain(datasetId);
    await expect
      .poll(() => query("SELECT FROM dataset WHERE id = $1", [datasetId]), PATIENCE)
      .toHaveLength(0);
    for (const table of ["comment", "score", "cell", "author_cell", "source", "import", "rejection", "run"]) {
      expect(await query(`SELECT FROM ${table} WHERE dataset_id = $1`, [datasetId])).toHaveLength(0);
    }
  });
});

describe("an import", () => {
  it("that is paused and goes on, or is killed again and again, ends like one that was left in peace", async () => {
    const undisturbed = await queued(files(), await lexiconDataset(), FILE);
    working = await startWorker();
    await expectStatus(undisturbed, "finished");
    const wanted = await contentHash(undisturbed.datasetId);

    const paused = await queued(files(), await lexiconDataset(), FILE);
    await expectRead(paused, 1);
    const halted = await turnImport(paused, ["running"], { status: "paused" });
    expect(halted?.read).toBeLessThan(5_100);
    await turnImport(paused, ["paused"], { status: "queued" });
    await expectStatus(paused, "finished");
    expect(await contentHash(paused.datasetId)).toBe(wanted);
    await working.stop();
    working = undefined;

    const killed = await queued(files(), await lexiconDataset(), FILE);
    for (const read of [1, 2_501]) {
      child = fork(CLI, ["worker"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      await expectRead(killed, read);
      child.kill("SIGKILL");
      await once(child, "exit");
      const { status, ...now } = await standing(killed);
      expect(now.read).toBe(now.accepted + now.duplicate + now.rejected);
    }
    working = await startWorker();
    await expectStatus(killed, "finished");
    expect(await contentHash(killed.datasetId)).toBe(wanted);
  });

  it("that is undone leaves what was there before it", async () => {
    const datasetId = await emptyDataset();
    working = await startWorker();
    await expectStatus(await queued(files(), datasetId, troubledCsv(50)), "finished");
    const before = await query("SELECT * FROM cell WHERE dataset_id = $1 ORDER BY cell", [datasetId]);
    const second = await queued(files(), datasetId, troubledCsv(120));
    await expectStatus(second, "finished");
    await turnImport(second, ["finished"], { status: "removing" });
    const end = await expectStatus(second, "removed");
    expect(end.removed).toBe(end.accepted);
    expect(await query("SELECT * FROM cell WHERE dataset_id = $1 ORDER BY cell", [datasetId])).toEqual(
      before,
    );
  });
});

async function expectStatus(of: Import, status: Import["status"]): Promise<Import> {
  await expect.poll(async () => (await standing(of)).status, PATIENCE).toBe(status);
  return standing(of);
}

/** Until some of it is read, or it is over. */
async function expectRead(of: Import, least: number): Promise<void> {
  await expect
    .poll(async () => (await standing(of)).read, { timeout: 60_000, interval: 10 })
    .toBeGreaterThanOrEqual(least);
}
