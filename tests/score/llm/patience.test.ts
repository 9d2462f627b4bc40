import { expect, it } from "vitest";
import { patiently } from "#lib/score/llm/patience.ts";
import { purseOf } from "#lib/score/llm/purse.ts";
import { turns } from "#lib/score/turns.ts";

const PACE = { timeout: 1, tries: 4, firstWait: 40, longestWait: 1_000, rest: 0, questionsAtOnce: 1 };

it("waits grow, and no two of them are alike", async () => {
  const waits = async () => {
    const times = [performance.now()];
    await patiently(async () => {
      times.push(performance.now());
      return { failure: "passing", message: "busy" } as const;
    }, PACE);
    return times.slice(2).map((time, index) => time - (times[index + 1] ?? 0));
  };
  const [one, other] = [await waits(), await waits()];
  for (const [index, wait] of one.entries()) expect(wait).toBeGreaterThanOrEqual(20 * 2 ** index - 2);
  expect(one).not.toEqual(other);
});

it("a reply, and a failure that will last, end it at once", async () => {
  let tried = 0;
  const lasting = await patiently(async () => {
    tried += 1;
    return { failure: "refused", message: "no" } as const;
  }, PACE);
  expect([tried, lasting]).toEqual([1, { failure: "refused", message: "no" }]);
});

it("only so many work at once, each in its turn", async () => {
  const inTurn = turns(2);
  let now = 0;
  let most = 0;
  const order: number[] = [];
  const work = (n: number) =>
    inTurn(async () => {
      now += 1;
      most = Math.max(most, now);
      order.push(n);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      if (n === 3) throw new Error("this one fails");
    });
  const ends = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(1);
});

it("a purse without a budget never runs out", () => {
  const purse = purseOf(undefined);
  for (let n = 0; n < 1_000; n++) {
    expect(purse.take()).toBe(true);
    purse.spend(1_000_000);
  }
});
