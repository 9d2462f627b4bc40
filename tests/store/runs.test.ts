import { describe, expect, it } from "vitest";
import { writeBatch } from "#lib/store/batch.ts";
import { createDataset } from "#lib/store/datasets.ts";
import { activateRun, activeRun, configHash, createRun, openRun } from "#lib/store/runs.ts";
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

  it("is shown only once it is activated", async () => {
    const { run } = await begun();
    const next = await createRun(run.datasetId, { ...ENGINE, version: "next" }, run.targets);
    expect((await activeRun(run.datasetId))?.id).toBe(run.id);
    await activateRun(next);
    expect(await activeRun(run.datasetId)).toEqual(next);
  });

  it("is told from others by engine, version and targets", async () => {
    const targets = await targetsOf(0);
    const hash = configHash(ENGINE, targets);
    expect(configHash({ ...ENGINE }, [...targets])).toBe(hash);
    expect(configHash({ ...ENGINE, version: "other" }, targets)).not.toBe(hash);
    expect(configHash(ENGINE, targets.slice(1))).not.toBe(hash);
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
