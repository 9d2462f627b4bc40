// A thread that scores for lib/score/pool.ts.
import { parentPort } from "node:worker_threads";
import type { Target } from "../comment.ts";
import { judge } from "./judge.ts";
import { type Packed, packJudged, transferable } from "./packed.ts";

export type Order = { id: number; engine: string; texts: readonly string[]; targets: readonly Target[] };
export type Answer = { id: number; judged: Packed } | { id: number; fault: string };

parentPort?.on("message", ({ id, engine, texts, targets }: Order) => {
  judge(engine, texts, targets).then(
    (verdicts) => {
      const judged = packJudged(verdicts);
      parentPort?.postMessage({ id, judged } satisfies Answer, transferable(judged));
    },
    (error: unknown) => parentPort?.postMessage({ id, fault: (error as Error).message } satisfies Answer),
  );
});
