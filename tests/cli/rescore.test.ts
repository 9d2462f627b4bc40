import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { activeRun, listRuns } from "#lib/store/runs.ts";
import { saveTarget } from "#lib/store/targets.ts";
import { withDatabase } from "../database.ts";
import { emptyDataset, lexiconDataset, runOf, taken } from "../river.ts";
import { undertone } from "./undertone.ts";

withDatabase();

const TURKEY = { name: "Turkey", side: "west" as const, aliases: { en: ["Ankara"] } };

describe("undertone rescore", () => {
  it("scores a data set anew with its targets as they are now, and says what flips", async () => {
    const datasetId = await imported(30);
    await saveTarget(datasetId, null, TURKEY);
    const { code, out, err } = await rescore(String(datasetId));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^run \d+: lexicon \S+, 30 comments scored, ready\nagainst run \d+: 30 leans and 0 tones of 30 flip\n$/,
    );
    expect((await runOf(datasetId)).targets).toHaveLength(3);
    expect(await rescore(String(datasetId), "--promote")).toMatchObject({ code: 0 });
    expect((await runOf(datasetId)).targets).toHaveLength(4);
  });

  it("stopped by Ctrl-C is paused, and the same command goes on", async () => {
    const datasetId = await imported(4_000);
    await saveTarget(datasetId, null, TURKEY);
    const child = started(String(datasetId), "--promote");
    const ended = once(child, "exit");
    await expect
      .poll(async () => (await listRuns(datasetId)).find(({ active }) => !active)?.scored ?? 0, {
        timeout: 60_000,
        interval: 20,
      })
      .toBeGreaterThan(0);
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    const [stopped] = await listRuns(datasetId);
    expect(stopped).toMatchObject({ status: "paused", promote: true });
    expect(stopped?.scored).toBeLessThan(4_000);
    expect(await rescore(String(datasetId), "--promote")).toMatchObject({ code: 0, err: "" });
    expect(await activeRun(datasetId)).toMatchObject({ id: stopped?.id, scored: 4_000 });
  });

  it("called wrongly says so, with exit code 2", async () => {
    expect(await rescore("nowhere")).toMatchObject({
      code: 2,
      err: expect.stringContaining('no data set "nowhere"'),
    });
    expect(await rescore(String(await emptyDataset()))).toMatchObject({
      code: 1,
      err: expect.stringContaining("import comments first"),
    });
  });
});

async function imported(n: number): Promise<number> {
  const lines = Array.from({ length: n }, (_, i) => `I am against Ankara for the ${i}th time`);
  return (await taken(["text", ...lines].join("\n"), { datasetId: await lexiconDataset() })).datasetId;
}

function started(...args: string[]) {
  const script = join(import.meta.dirname, "..", "..", "lib", "cli", "undertone.ts");
  return spawn(process.execPath, [script, "rescore", ...args], { stdio: "ignore" });
}

function rescore(...args: string[]) {
  return undertone(["rescore", ...args]);
}
