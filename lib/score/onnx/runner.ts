import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { turns } from "../turns.ts";
import type { Model, Pace } from "./model.ts";
import type { Answer, Classes, Order, Pair } from "./process.ts";

/** Nothing came of a batch: its process broke (`broken`: another may do better), or the model says why it cannot. */
export type Failure = { failure: "broken" | "model"; message: string };

/** Runs a model in a process of its own, one batch after the other. */
export type Runner = {
  /** The labels of the model and their shares for each pair; the labels alone where there is no pair. */
  classify(pairs: readonly Pair[]): Promise<Classes | Failure>;
  /** Ends the process. The next batch starts another. */
  stop(): void;
};

type Running = { child: ChildProcess; batches: number; megabytes: number; said: string };

/** A runner that has no process yet. Its process never keeps this one alive, and ends with it. */
export function runnerOf(model: Model, memory: number, pace: Pace): Runner {
  const inTurn = turns(1);
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  const stop = () => {
    running?.child.kill("SIGKILL");
    running = null;
  };
  return {
    stop,
    classify: (pairs) =>
      inTurn(async () => {
        clearTimeout(idle);
        running ??= start(model);
        last += 1;
        const limit = running.batches === 0 ? pace.loading : pace.batch;
        const answer = await ask(running, { id: last, pairs }, limit);
        if (isFailure(answer) || used(running, memory, pace)) stop();
        else idle = setTimeout(stop, pace.idle).unref();
        return answer;
      }),
  };
}

export function isFailure(answer: Classes | Failure): answer is Failure {
  return "failure" in answer;
}

/** A model that is too large from the start must not be loaded anew for each batch. */
const FEWEST_BATCHES = 10;

/** Memory that a model or its runtime does not give back is given back this way. */
function used({ batches, megabytes }: Running, memory: number, pace: Pace): boolean {
  return batches >= pace.batches || (batches >= FEWEST_BATCHES && megabytes > memory);
}

function start(model: Model): Running {
  // Not relative to this module: where pages are bundled, that is somewhere else.
  const child = fork(
    /*turbopackIgnore: true*/ join(process.cwd(), "lib", "score", "onnx", "process.ts"),
    [JSON.stringify(model)],
    {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      execArgv: [],
    },
  );
  const running: Running = { child, batches: 0, megabytes: 0, said: "" };
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    running.said = (running.said + chunk).slice(-500);
  });
  // Its end is met where an answer is awaited.
  child.on("error", () => {});
  hold(child, false);
  return running;
}

/** A process that is waited for keeps this one alive, one that is only there does not. */
function hold(child: ChildProcess, held: boolean): void {
  const how = held ? "ref" : "unref";
  child[how]();
  child.channel?.[how]();
}

function ask(running: Running, order: Order, limit: number): Promise<Classes | Failure> {
  const { child } = running;
  return new Promise((resolve) => {
    const finish = (answer: Classes | Failure) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      hold(child, false);
      resolve(answer);
    };
    const onMessage = (answer: Answer) => {
      if (answer.id !== order.id) return;
      running.batches += 1;
      running.megabytes = answer.megabytes;
      if ("fault" in answer) finish({ failure: "model", message: answer.fault });
      else finish({ labels: answer.labels, shares: answer.shares });
    };
    const onExit = (code: number | null, signal: string | null) => {
      const last = running.said.trim().split("\n").at(-1) ?? "";
      finish({ failure: "broken", message: `its process ended (${signal ?? code}) ${last}`.trim() });
    };
    const timer = setTimeout(() => {
      finish({ failure: "broken", message: `its process did not answer within ${limit / 1_000} seconds` });
    }, limit);
    hold(child, true);
    child.on("message", onMessage).on("exit", onExit);
    child.send(order, (error) => {
      if (error !== null) finish({ failure: "broken", message: error.message });
    });
  });
}
