import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** One that ran for so long did not fail because it was started. */
const SOUND_MS = 20_000;

/** Starts a process, and again whenever it ends, sooner or later after how soon it did; until it is stopped. */
export function keepRunning(start: () => ChildProcess, onEnd: () => void): { stop(): Promise<void> } {
  const halt = new AbortController();
  let child: ChildProcess | undefined;
  const running = (async () => {
    let pause = FIRST_PAUSE_MS;
    while (!halt.signal.aborted) {
      const began = Date.now();
      child = start();
      await new Promise((resolve) => child?.once("exit", resolve).once("error", resolve));
      child = undefined;
      if (halt.signal.aborted) return;
      onEnd();
      pause = Date.now() - began > SOUND_MS ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
      await sleep(pause, undefined, { signal: halt.signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      halt.abort();
      child?.kill("SIGTERM");
      await running;
    },
  };
}
