import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Model, Pace } from "#lib/score/onnx/model.ts";
import { isFailure, type Runner, runnerOf } from "#lib/score/onnx/runner.ts";
import { installed, removeModel, settingsFor, writeModel } from "./model.ts";
import { inferenceModel, toneModel } from "./tiny.ts";

const PACE: Pace = { loading: 60_000, batch: 20_000, idle: 60_000, batches: 1_000 };
const PAIR = { text: "I love Russia", hypothesis: "The author supports Russia." };

const runners: Runner[] = [];
afterEach(() => {
  for (const runner of runners.splice(0)) runner.stop();
});

function runner(pace: Partial<Pace> = {}, memory = 4_096, folder = tiny()): Runner {
  const { model } = settingsFor(folder);
  const made = runnerOf(model as Model, memory, { ...PACE, ...pace });
  runners.push(made);
  return made;
}

function tiny(files = inferenceModel()): string {
  const folder = writeModel(files);
  onTestFinished(() => removeModel(folder));
  return folder;
}

/** Those that tests of other files began and that are still idle. */
let others: string[] = [];
beforeAll(() => {
  others = alive();
});

/** The processes of models that these tests have started and that are alive. */
function processes(): string[] {
  return alive().filter((one) => !others.includes(one));
}

function alive(): string[] {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,args="], { encoding: "utf8" }).split("\n");
  const own = all.map((line) => line.trim().split(/\s+/)).filter(([, parent]) => parent === `${process.pid}`);
  return own.flatMap(([pid = "", , state = "", ...args]) =>
    !state.startsWith("Z") && args.some((arg) => arg.endsWith("onnx/process.ts")) ? [pid] : [],
  );
}

async function gone(): Promise<void> {
  await expect.poll(processes, { timeout: 5_000 }).toEqual([]);
}

// npm run install:onnx brings what runs models.
describe.skipIf(!installed)("the process of a model", { timeout: 120_000 }, () => {
  it("gives labels, and shares of them that add up to 1", async () => {
    const answer = await runner().classify([PAIR, { ...PAIR, text: "nothing" }]);
    if (isFailure(answer)) throw new Error(answer.message);
    expect(answer.labels).toEqual(["contradiction", "neutral", "entailment"]);
    expect(answer.shares[0]?.[2]).toBeGreaterThan(0.9);
    expect(answer.shares[1]?.[2]).toBeLessThan(0.1);
    for (const shares of answer.shares) expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 3);
  });

  it("is not there before it is needed", () => {
    runner();
    expect(processes()).toEqual([]);
  });

  it("is another after so many batches, and the answers are the same", async () => {
    const one = runner({ batches: 2 });
    const answers = [];
    const alive: string[] = [];
    for (let n = 0; n < 4; n++) {
      answers.push(await one.classify([PAIR]));
      if (n % 2 === 0) alive.push(...processes());
      else await gone();
    }
    expect(new Set(alive).size).toBe(2);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(isFailure(answers[0] ?? { failure: "model", message: "" })).toBe(false);
  });

  it("is another after it grew too large, though not for each batch", async () => {
    const one = runner({}, 1);
    for (let n = 1; n <= 10; n++) {
      expect(isFailure(await one.classify([PAIR]))).toBe(false);
      if (n < 10) expect(processes()).toHaveLength(1);
    }
    await gone();
    expect(isFailure(await one.classify([PAIR]))).toBe(false);
  });

  it("that does not answer in time is ended, which is said", async () => {
    const answer = await runner({ loading: 30 }).classify([PAIR]);
    expect(answer).toEqual({ failure: "broken", message: "its process did not answer within 0.03 seconds" });
    await gone();
  });

  it("that is ended by something else is missed at once, and the next batch has another", async () => {
    const one = runner();
    await one.classify([PAIR]);
    const pending = one.classify(Array.from({ length: 20_000 }, () => PAIR));
    setTimeout(() => one.stop(), 20);
    expect(await pending).toMatchObject({ failure: "broken", message: expect.stringContaining("SIGKILL") });
    expect(isFailure(await one.classify([PAIR]))).toBe(false);
  });

  it("is gone when it was not needed for a while", async () => {
    await runner({ idle: 1_000 }).classify([PAIR]);
    expect(processes()).toHaveLength(1);
    await gone();
  });

  it("says what is wrong with a damaged model", async () => {
    const folder = tiny(toneModel());
    writeFileSync(join(folder, "onnx", "model.onnx"), "not a model");
    const answer = await runner({}, 4_096, folder).classify([]);
    expect(answer).toMatchObject({
      failure: "model",
      message: expect.stringMatching(/protobuf|load|model/i),
    });
  });

  it("does one batch after the other, in the order they came", async () => {
    const one = runner();
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => one.classify([PAIR]).then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3]);
  });
});
