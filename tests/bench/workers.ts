// What a worker costs the reader, and what a second one brings.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { charts } from "#app/charts/charts.ts";
import { loadChart } from "#app/charts/load.ts";
import { openFiles } from "#lib/files/files.ts";
import { enqueue } from "#lib/ingest.ts";
import { createDataset } from "#lib/store/datasets.ts";
import { findImport, type Import } from "#lib/store/imports.ts";
import { activeRun } from "#lib/store/runs.ts";

const CLI = join(import.meta.dirname, "..", "..", "lib", "cli", "undertone.ts");
const LOOKS = 40;

/** Seconds in which 95 of 100 dashboards have their figures: at rest, and while a worker imports into another data set. */
export async function dashboard(path: string, folder: string): Promise<{ rest: number; meanwhile: number }> {
  const worker = await started(folder);
  const shown = await over(await queued(path, folder));
  const rest = await p95(shown.datasetId);
  const importing = await queued(path, folder);
  const meanwhile = await p95(shown.datasetId);
  await over(importing);
  await stopped(worker);
  return { rest, meanwhile };
}

/** Seconds in which so many workers have imported four files, each into a data set of its own. */
export async function together(workers: number, path: string, folder: string): Promise<number> {
  const all = await Promise.all(Array.from({ length: workers }, () => started(folder)));
  const began = performance.now();
  const imports = await Promise.all([1, 2, 3, 4].map(() => queued(path, folder)));
  for (const one of imports) await over(one);
  const seconds = (performance.now() - began) / 1_000;
  for (const worker of all) await stopped(worker);
  return seconds;
}

async function started(folder: string): Promise<ChildProcess> {
  const worker = fork(CLI, ["worker"], {
    env: { ...process.env, UNDERTONE_DATA: folder },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  if (worker.stderr !== null) await once(worker.stderr, "data");
  return worker;
}

async function stopped(worker: ChildProcess): Promise<void> {
  worker.kill("SIGTERM");
  await once(worker, "exit");
}

let made = 0;

async function queued(path: string, folder: string): Promise<Import> {
  made += 1;
  const dataset = await createDataset(`Bench ${made} of ${process.pid}`);
  const files = await openFiles({ UNDERTONE_DATA: folder });
  const kept = await files.keep(createReadStream(path));
  const bytes = files.read(kept.key);
  const given = { datasetId: dataset?.id ?? 0, fileName: path, bytes };
  return enqueue(given, kept).finally(() => bytes.destroy());
}

async function over({ datasetId, id }: Import): Promise<Import> {
  for (;;) {
    const one = await findImport(datasetId, id);
    if (one?.status === "finished") return one;
    if (one?.status === "failed") throw new Error(one.message ?? "the import failed");
    await sleep(50);
  }
}

async function p95(datasetId: number): Promise<number> {
  const run = await activeRun(datasetId);
  if (run === null) throw new Error("Nothing was imported yet");
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const began = performance.now();
    await Promise.all(charts.map((chart) => loadChart(chart, run, {}, "screen")));
    times.push((performance.now() - began) / 1_000);
    await sleep(50);
  }
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * LOOKS) - 1] ?? 0;
}
