import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Target } from "../comment.ts";
import type { Judged } from "./judge.ts";
import { unpackJudged } from "./packed.ts";
import type { Answer, Order } from "./worker.ts";

/** Threads that score, so that the one which reads and stores, and may serve pages, need not. */
export type Pool = {
  judge(engine: string, texts: readonly string[], targets: readonly Target[]): Promise<Judged[]>;
  close(): Promise<void>;
};

/** More threads than this wait for the database. */
const MOST_THREADS = 4;
const TEXTS_AT_ONCE = 250;
/** Little outlives a batch; left to themselves, threads would let 200 MB of garbage lie each. */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 64 };

/** A pool of as many threads as the machine has cores for beside the one that reads and stores. It must be closed. */
export function openPool(threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))): Pool {
  const workers = Array.from({ length: threads }, startWorker);
  let turn = 0;
  return {
    async judge(engine, texts, targets) {
      const parts: Promise<Judged[]>[] = [];
      for (let at = 0; at < texts.length; at += TEXTS_AT_ONCE) {
        turn = (turn + 1) % workers.length;
        parts.push(
          workers[turn]?.ask({ engine, texts: texts.slice(at, at + TEXTS_AT_ONCE), targets }) ??
            Promise.resolve([]),
        );
      }
      return (await Promise.all(parts)).flat();
    },
    async close() {
      await Promise.all(workers.map(({ end }) => end()));
    },
  };
}

function startWorker() {
  // Not relative to this module: where pages are bundled, that is somewhere else. All programs run in the checkout.
  const worker = new Worker(join(process.cwd(), "lib", "score", "worker.ts"), { resourceLimits: LIMITS });
  const waiting = new Map<number, { resolve(judged: Judged[]): void; reject(error: Error): void }>();
  let last = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("fault" in answer) asker?.reject(new Error(answer.fault));
    else asker?.resolve(unpackJudged(answer.judged));
  });
  worker.on("error", failAll);
  worker.on("exit", () => failAll(new Error("A scoring thread ended before it answered")));
  return {
    ask(order: Omit<Order, "id">): Promise<Judged[]> {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, ...order } satisfies Order);
      });
    },
    end: () => worker.terminate(),
  };
}
