import { type ChildProcess, spawn } from "node:child_process";
import { expect, it } from "vitest";
import { keepRunning } from "#lib/start/keepRunning.ts";

const PATIENCE = { timeout: 20_000, interval: 50 };

it("a process that is kept running is started again when it is killed, until it is stopped", async () => {
  const started: ChildProcess[] = [];
  let ends = 0;
  const kept = keepRunning(
    () => {
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      started.push(child);
      return child;
    },
    () => {
      ends += 1;
    },
  );
  expect(started).toHaveLength(1);
  started[0]?.kill("SIGKILL");
  await expect.poll(() => started.length, PATIENCE).toBe(2);
  expect(ends).toBe(1);
  await kept.stop();
  expect(started[1]?.signalCode).toBe("SIGTERM");
  expect(started).toHaveLength(2);
  expect(ends).toBe(1);
});

it("one that cannot be started at all is tried again, later and later", async () => {
  const times: number[] = [];
  const kept = keepRunning(
    () => {
      times.push(performance.now());
      return spawn("/nowhere/to-be-found", { stdio: "ignore" });
    },
    () => {},
  );
  await expect.poll(() => times.length, PATIENCE).toBe(3);
  await kept.stop();
  const [first = 0, second = 0, third = 0] = times;
  expect(third - second).toBeGreaterThan(second - first);
});
