// A thread that scores for lib/score/pool.ts.
import { parentPort } from "node:worker_threads";
import type { Target } from "../comment.ts";
import { type Judged, judge } from "./judge.ts";

export type Order = { id: number; engine: string; texts: readonly string[]; targets: readonly Target[] };
export type Answer = { id: number; judged: Judged[] } | { id: number; fault: string };

parentPort?.on("message", ({ id, engine, texts, targets }: Order) => {
  judge(engine, texts, targets).then(
    (judged) => parentPort?.postMessage({ id, judged } satisfies Answer),
    (error: unknown) => parentPort?.postMessage({ id, fault: (error as Error).message } satisfies Answer),
  );
});
