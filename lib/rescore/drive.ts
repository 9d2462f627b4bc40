import { setTimeout as sleep } from "node:timers/promises";
import { claim } from "../store/claim.ts";
import { findRun, type Run } from "../store/runs.ts";
import { nextBatch } from "./nextBatch.ts";
import type { Scoring } from "./scoring.ts";

type Of = Pick<Run, "datasetId" | "id">;

const LOOK_EVERY_MS = 300;

/**
 * Scores a run batch by batch until there is nothing left to do or somebody halts it. Gives the run as it then stands,
 * null where it is gone, or "elsewhere" where another process is at it already.
 */
export async function drive(
  of: Of,
  scoring: Scoring,
  onProgress: (run: Run) => void = () => {},
): Promise<Run | null | "elsewhere"> {
  const lock = await claim("run", of.id);
  if (lock === null) return "elsewhere";
  try {
    for (;;) {
      if (lock.isLost()) throw new Error("The connection to the database was lost");
      const run = await nextBatch(of, scoring);
      if (run !== null) onProgress(run);
      if (run?.status !== "scoring") return run;
    }
  } finally {
    await lock.release();
  }
}

/** The same, but where another process is at it, waits for that one, and takes over should it die. */
export async function driveOrWait(
  of: Of,
  scoring: Scoring,
  onProgress: (run: Run) => void = () => {},
): Promise<Run | null> {
  for (;;) {
    const end = await drive(of, scoring, onProgress);
    if (end !== "elsewhere") return end;
    await sleep(LOOK_EVERY_MS);
    const run = await findRun(of.datasetId, of.id);
    if (run !== null) onProgress(run);
    if (run?.status !== "scoring") return run;
  }
}
