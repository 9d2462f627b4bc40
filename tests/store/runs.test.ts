import { describe, expect, it } from "vitest";
import { writeBatch } from "#lib/store/batch.ts";
import { createDataset } from "#lib/store/datasets.ts";
import {
  activeRun,
  configHash,
  findRun,
  listRuns,
  openRun,
  removeRun,
  runState,
  runWith,
  settleRun,
  turnRun,
  unfinishedRuns,
} from "#lib/store/runs.ts";
import { sampleTexts } from "#lib/store/sample.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { query, withDatabase } from "../database.ts";
import { batchOf, begun, ENGINE, scored } from "./scored.ts";

withDatabase();

describe("the run that comments are scored in", () => {
  it("is one, however many imports begin at once", async () => {
    const dataset = await createDataset("At once");
    const targets = await targetsOf(dataset?.id ?? 0);
    const runs = await Promise.all(
      Array.from({ length: 8 }, () => openRun(dataset?.id ?? 0, ENGINE, targets)),
    );
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
    expect(await activeRun(dataset?.id ?? 0)).toEqual(runs[0]);
  });

  it("is none before the first import", async () => {
    const dataset = await createDataset("Empty");
    expect(await activeRun(dataset?.id ?? 0)).toBeNull();
  });

  it("keeps the targets as they stood", async () => {
    const { run } = await begun();
    await query("UPDATE target SET name = 'Renamed' WHERE id = 'russia'");
    expect((await activeRun(run.datasetId))?.targets).toEqual(run.targets);
    await query("UPDATE target SET name = 'Russia' WHERE id = 'russia'");
  });

  it("is shown only once no comment is missing from it", async () => {
    const { run, import: of } = await begun();
    await writeBatch(of, batchOf([scored(), scored()]));
    const { run: next } = await runWith(run.datasetId, { ...ENGINE, version: "next" }, run.targets);
    expect(await settleRun(next, true)).toBe(2);
    expect((await activeRun(run.datasetId))?.id).toBe(run.id);
    await query("UPDATE run SET scored = 2 WHERE dataset_id = $1 AND id = $2", [run.datasetId, next.id]);
    expect(await settleRun(next, true)).toBe(0);
    expect(await activeRun(run.datasetId)).toMatchObject({ id: next.id, status: "ready", promote: false });
  });

  it("is told from others by engine, version and targets", async () => {
    const targets = await targetsOf(0);
    const hash = configHash(ENGINE, targets);
    expect(configHash({ ...ENGINE }, [...targets])).toBe(hash);
    expect(configHash({ ...ENGINE, version: "other" }, targets)).not.toBe(hash);
    expect(configHash(ENGINE, targets.slice(1))).not.toBe(hash);
  });
});

describe("the runs of a data set", () => {
  it("are listed newest first, each with what there is to score and whether it is shown", async () => {
    const { run, import: of } = await begun();
    await writeBatch(of, batchOf([scored(), scored(), scored()]));
    const { run: next } = await runWith(
      run.datasetId,
      { ...ENGINE, version: "next" },
      run.targets,
      "Because.",
    );
    expect(await listRuns(run.datasetId)).toEqual([
      { ...next, active: false, comments: 3 },
      { ...run, scored: 3, active: true, comments: 3 },
    ]);
    expect(next).toMatchObject({ status: "scoring", scored: 0, message: "Because.", shownAt: null });
    expect(await runState(run.datasetId, run.id)).toMatchObject({ active: true });
    expect(await runState(run.datasetId, 999_999)).toBeNull();
    expect((await unfinishedRuns()).map(({ id }) => id)).toContain(next.id);
  });

  it("turn from one state to another only as they may", async () => {
    const { run } = await begun();
    expect(await turnRun(run, ["scoring"], { status: "paused" })).toBe(false);
    expect(await turnRun(run, ["ready"], { status: "scoring" })).toBe(true);
    expect(await turnRun(run, ["scoring"], { status: "failed", message: "It broke." })).toBe(true);
    expect(await findRun(run.datasetId, run.id)).toMatchObject({ status: "failed", message: "It broke." });
  });

  it("are removed only where nobody was ever shown their figures", async () => {
    const { run } = await begun();
    const { run: next } = await runWith(run.datasetId, { ...ENGINE, version: "next" }, run.targets);
    await query("INSERT INTO author_cell VALUES ($1, $2, 'Ani', 'neither', 1)", [run.datasetId, next.id]);
    expect(await removeRun(run)).toBe(false);
    expect(await removeRun(next)).toBe(true);
    expect(await removeRun(next)).toBe(false);
    expect(await query("SELECT FROM author_cell WHERE run_id = $1", [next.id])).toEqual([]);
    expect(await listRuns(run.datasetId)).toHaveLength(1);
  });

  it("of a data set that is gone cannot be begun", async () => {
    await expect(openRun(999_999, ENGINE, [])).rejects.toThrow("The data set 999999 is gone");
  });
});

describe("a sample of texts", () => {
  const lean = { label: "pro-west", reason: "favour" } as const;

  it("is the same each time and holds no more than was asked", async () => {
    const { run, import: of } = await begun();
    await writeBatch(of, batchOf(Array.from({ length: 50 }, () => scored({ lean }))));
    const sample = await sampleTexts(run, {}, "pro-west", 20);
    expect(sample).toHaveLength(20);
    expect(await sampleTexts(run, {}, "pro-west", 20)).toEqual(sample);
  });

  it("is of one lean and of what the filter lets through", async () => {
    const { run, import: of } = await begun();
    await writeBatch(
      of,
      batchOf([
        scored({ lean, text: "yes" }),
        scored({ lean, text: "no" }),
        scored({ text: "yes, neither" }),
      ]),
    );
    expect(await sampleTexts(run, { q: "yes" }, "pro-west", 9)).toEqual(["yes"]);
    expect(await sampleTexts(run, {}, "pro-russia", 9)).toEqual([]);
  });
});
