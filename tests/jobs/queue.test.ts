import { afterEach, expect, it } from "vitest";
import { type Kind, openQueue, type Queue } from "#lib/jobs/queue.ts";
import { withDatabase } from "../database.ts";

withDatabase();

const PATIENCE = { timeout: 30_000, interval: 50 };
const IMPATIENT = { tries: 2, pauseSeconds: 0 };

let queue: Queue | undefined;
afterEach(async () => {
  await queue?.close();
});

it("does a job once, however often it is offered meanwhile", async () => {
  const done: string[] = [];
  const slow = kind("slow", async ({ key }) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    done.push(key);
  });
  queue = await openQueue([slow]);
  for (let n = 0; n < 5; n += 1) await queue.offer(slow, "a");
  await queue.offer(slow, "b");
  await expect.poll(() => done.toSorted(), PATIENCE).toEqual(["a", "b"]);
});

it("tries again what failed, and gives up with the reason what never gets on", async () => {
  const tried: string[] = [];
  const gaveUp: string[] = [];
  const failing = {
    ...kind("failing", async ({ key }) => {
      tried.push(key);
      throw new Error("the tap is dry");
    }),
    gaveUp: async (key: string, reason: string) => void gaveUp.push(`${key}: ${reason}`),
  };
  queue = await openQueue([failing], IMPATIENT);
  await queue.offer(failing, "a");
  await expect.poll(() => gaveUp, PATIENCE).toEqual(["a: the tap is dry"]);
  expect(tried).toHaveLength(3);
});

it("does not give up what gets on, however often it fails", async () => {
  let reached = 0;
  const stumbling: Kind = {
    ...kind("stumbling", async () => {
      reached += 1;
      if (reached < 6) throw new Error("not yet");
    }),
    progress: async () => reached,
    gaveUp: () => Promise.reject(new Error("it got on")),
  };
  queue = await openQueue([stumbling], IMPATIENT);
  await queue.offer(stumbling, "a");
  await expect.poll(() => reached, PATIENCE).toBe(6);
});

function kind(name: string, work: Kind["work"]): Kind {
  return {
    name,
    atOnce: 1,
    work,
    progress: async () => 0,
    gaveUp: async () => {},
    isAbandoned: async () => false,
  };
}
