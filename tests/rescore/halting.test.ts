import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scoreInBackground, watchRuns } from "#lib/rescore/background.ts";
import { beginRun } from "#lib/rescore/begin.ts";
import { drive, driveOrWait } from "#lib/rescore/drive.ts";
import { nextBatch } from "#lib/rescore/nextBatch.ts";
import { cancelRun, pauseRun, resumeRun } from "#lib/rescore/pause.ts";
import { promoteRun } from "#lib/rescore/promote.ts";
import { scoringHere } from "#lib/rescore/scoring.ts";
import type { Scorer } from "#lib/score/scorer.ts";
import { deleteDataset } from "#lib/store/datasets.ts";
import { findRun, type Run } from "#lib/store/runs.ts";
import { query, withDatabase } from "../database.ts";
import { lexiconDataset, runOf, taken } from "../river.ts";
import { lexicon, scoringBy, slowly } from "./engines.ts";
import { disagreements, scoresOf } from "./figures.ts";

withDatabase();

const N = 40;
const SLOW = lexicon("slow", { score: slowly(30) });
const TURKEY = { id: "turkey", name: "Turkey", side: "none" as const, aliases: { en: ["Ankara"] } };

describe("a run that is halted", () => {
  it("stops, keeps what it has, and goes on where it stood", async () => {
    const run = await begun(SLOW);
    const batches = await batchByBatch(run, 3);
    expect(batches.map(({ scored }) => scored)).toEqual([5, 10, 15]);
    expect(await pauseRun(run)).toMatchObject({ run: { status: "paused", scored: 15 } });
    const kept = await scoresOf(run);
    expect(await nextBatch(run, scoringBy(SLOW), 5)).toMatchObject({ status: "paused", scored: 15 });
    expect(await scoresOf(run)).toEqual(kept);
    expect(await resumeRun(run, [SLOW])).toMatchObject({ run: { status: "scoring", scored: 15 } });
    expect(await drive(run, scoringBy(SLOW))).toMatchObject({ status: "ready", scored: N });
    expect(await disagreements(run)).toEqual([]);
  });

  it("may finish the batch it was at", async () => {
    const run = await begun(SLOW);
    const batch = nextBatch(run, scoringBy(SLOW), 5);
    await pauseRun(run);
    expect(await batch).toMatchObject({ status: "paused" });
    expect(await disagreements(run)).toEqual([]);
  });

  it("is gone once it is cancelled, also while it is scored", async () => {
    const run = await begun(SLOW);
    const driving = drive(run, scoringBy(SLOW));
    await expect.poll(async () => (await findRun(run.datasetId, run.id))?.status).toBe("scoring");
    expect(await cancelRun(run)).toEqual({ run: null });
    expect(await driving).toBeNull();
    expect(await scoresOf(run)).toEqual([]);
  });

  it("is left alone by what does not fit its state", async () => {
    const run = await begun(SLOW);
    expect(await resumeRun(run, [SLOW])).toHaveProperty("refusal");
    await pauseRun(run);
    expect(await pauseRun(run)).toHaveProperty("refusal");
    expect(await promoteRun(run.datasetId, run.id)).toHaveProperty(
      "refusal",
      expect.stringContaining("paused"),
    );
    expect(await promoteRun(run.datasetId, 999_999)).toHaveProperty("refusal");
    const shown = await runOf(run.datasetId);
    expect(await cancelRun(shown)).toHaveProperty("refusal", expect.stringContaining("its scores stay"));
    expect(await promoteRun(run.datasetId, shown.id)).toHaveProperty("refusal");
  });

  it("does not hold up the deletion of its data set", async () => {
    const run = await begun(SLOW);
    const driving = drive(run, scoringBy(SLOW));
    await deleteDataset(run.datasetId);
    expect(await driving).toBeNull();
    expect(await query("SELECT FROM cell WHERE dataset_id = $1", [run.datasetId])).toEqual([]);
    expect(await query("SELECT FROM score WHERE dataset_id = $1", [run.datasetId])).toEqual([]);
  });
});

describe("a run whose engine fails", () => {
  it("says so, keeps what it has, and goes on when it is told to", async () => {
    let calls = 0;
    const score: Scorer["score"] = async (comments, targets) => {
      calls += 1;
      if (calls === 2) throw new Error("out of memory");
      return lexicon("any").score(comments, targets);
    };
    const frail = lexicon("frail", { score });
    const run = await begun(frail);
    await nextBatch(run, scoringBy(frail), 5);
    expect(await nextBatch(run, scoringBy(frail), 5)).toMatchObject({
      status: "failed",
      scored: 5,
      message: "lexicon failed: out of memory",
    });
    expect(await resumeRun(run, [frail])).toMatchObject({ run: { status: "scoring", message: null } });
    expect(await drive(run, scoringBy(frail))).toMatchObject({ status: "ready", scored: N });
  });

  it("is not resumed by one of another version", async () => {
    const run = await begun(SLOW);
    expect(await nextBatch(run, scoringHere())).toMatchObject({
      status: "failed",
      message: expect.stringContaining("lexicon slow, which is no longer there (now it is"),
    });
    expect(await resumeRun(run)).toHaveProperty("refusal", expect.stringContaining("Start a new run"));
  });
});

describe("two that would score one run", () => {
  it("do not: one does, the other hears that it is done elsewhere", async () => {
    const told = Promise.withResolvers<void>();
    // Is at it until the other has heard, on however busy a machine.
    const held = lexicon("held", {
      score: async (comments, targets) => {
        await told.promise;
        return SLOW.score(comments, targets);
      },
    });
    const run = await begun(held);
    const both = [drive(run, scoringBy(held)), drive(run, scoringBy(held))];
    expect(await Promise.race(both)).toBe("elsewhere");
    told.resolve();
    const ends = await Promise.all(both);
    expect(ends.filter((end) => end !== "elsewhere")).toEqual([expect.objectContaining({ status: "ready" })]);
    expect(await disagreements(run)).toEqual([]);
  });

  it("or wait for each other", async () => {
    const run = await begun(SLOW);
    const both = [driveOrWait(run, scoringBy(SLOW)), driveOrWait(run, scoringBy(SLOW))];
    for (const end of await Promise.all(both)) expect(end).toMatchObject({ status: "ready", scored: N });
    expect(await disagreements(run)).toEqual([]);
  });

  it("put no batch in twice, even where the lock was lost", async () => {
    const run = await begun(SLOW);
    await Promise.all(Array.from({ length: 4 }, () => batchByBatch(run, 10)));
    expect(await drive(run, scoringBy(SLOW))).toMatchObject({ status: "ready", scored: N });
    expect(await disagreements(run)).toEqual([]);
  });
});

describe("a process that is killed while it scores", () => {
  it("leaves every batch whole, and another goes on where it stood", async () => {
    const run = await begun(SLOW);
    const child = await member(run);
    await expect
      .poll(async () => (await findRun(run.datasetId, run.id))?.scored ?? 0, { timeout: 15_000 })
      .toBeGreaterThan(3);
    expect(await drive(run, scoringBy(SLOW))).toBe("elsewhere");
    child.kill("SIGKILL");
    await once(child, "exit");
    const stood = await findRun(run.datasetId, run.id);
    expect(stood).toMatchObject({ status: "scoring" });
    expect(stood?.scored).toBeLessThan(N);
    expect(await disagreements(run)).toEqual([]);
    const before = await scoresOf(run);
    expect(await driveOrWait(run, scoringBy(SLOW))).toMatchObject({ status: "ready", scored: N });
    expect(await scoresOf(run)).toEqual(expect.arrayContaining(before));
    expect(await disagreements(run)).toEqual([]);
  });
});

describe("in the background", () => {
  it("a run is scored, however often that is asked", async () => {
    const run = await begun();
    for (let n = 0; n < 5; n += 1) scoreInBackground(run);
    await expectStatus(run, "ready");
    expect(await disagreements(run)).toEqual([]);
  });

  it("runs that nobody scores are taken up at the start; those that are paused are not", async () => {
    const [left, paused] = [await begun(), await begun()];
    await pauseRun(paused);
    const watch = watchRuns();
    await expectStatus(left, "ready");
    watch.stop();
    expect(await findRun(paused.datasetId, paused.id)).toMatchObject({ status: "paused", scored: 0 });
  });

  it("a run that is paused and resumed at once goes on all the same", async () => {
    const run = await begun();
    scoreInBackground(run);
    for (let n = 0; n < 6; n += 1) {
      await pauseRun(run);
      await resumeRun(run);
      scoreInBackground(run);
    }
    await expectStatus(run, "ready");
  });
});

async function expectStatus(run: Run, status: string): Promise<void> {
  await expect
    .poll(async () => (await findRun(run.datasetId, run.id))?.status, { timeout: 15_000 })
    .toBe(status);
}

/** A data set with a run of another version, or of other targets, to be scored. */
async function begun(engine?: Scorer): Promise<Run> {
  const rows = Array.from({ length: N }, (_, i) => `comment ${i} on Russia,author ${i % 4}`);
  const datasetId = await lexiconDataset();
  await taken(["text,author", ...rows].join("\n"), { datasetId });
  const { targets } = await runOf(datasetId);
  const answer = await beginRun(
    datasetId,
    { engine: "lexicon", targets: [...targets, TURKEY] },
    engine && [engine],
  );
  if ("refusal" in answer) throw new Error(answer.refusal);
  return answer.run;
}

async function batchByBatch(run: Run, n: number): Promise<Run[]> {
  const seen: Run[] = [];
  for (let batch = 0; batch < n; batch += 1) {
    const now = await nextBatch(run, scoringBy(SLOW), 5);
    if (now !== null) seen.push(now);
  }
  return seen;
}

async function member(run: Run): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "member.ts");
  const args = [script, String(run.datasetId), String(run.id)];
  return spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
}
