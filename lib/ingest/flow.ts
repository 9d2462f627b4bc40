import type { Comment, Duplicates, Rejection } from "../comment.ts";
import { runForNewComments } from "../rescore/forNewComments.ts";
import { type Batch, writeBatch } from "../store/batch.ts";
import { RunReplaced } from "../store/holdRun.ts";
import type { Import } from "../store/imports.ts";
import { type Met, metIn } from "../store/met.ts";
import type { Run } from "../store/runs.ts";
import { type JudgedBatch, type Scoring, scoringOf } from "./scoring.ts";

/** Batches read before the first of them is stored. */
const AHEAD = 2;

type How = {
  /** How many bytes of the file are read. */
  bytes(): number;
  duplicates?: Duplicates | undefined;
  onProgress?: ((state: Import) => void) | undefined;
};

/**
 * Reading, scoring and storing go on at once, each a batch or two ahead of the next; more are not read until there is
 * room again. Gives the import as it stands when all is in.
 */
export async function flow(
  begun: Import,
  run: Run,
  items: AsyncIterable<(Comment | Rejection)[]>,
  { bytes, duplicates, onProgress }: How,
): Promise<Import> {
  const scoring = scoringOf(run);
  const met = await metIn(begun.datasetId);
  const ahead: Promise<Import>[] = [Promise.resolve(begun)];
  try {
    for await (const batch of items) {
      const judged = quiet(scoring.judged(batch));
      const before = ahead.at(-1);
      const read = bytes();
      ahead.push(
        quiet(
          (async () => {
            const how = { bytes: read, duplicates };
            const state = await stored((await before) ?? begun, batch, await judged, how, scoring, met);
            onProgress?.(state);
            return state;
          })(),
        ),
      );
      if (ahead.length > AHEAD) await ahead.shift();
    }
    return (await ahead.at(-1)) ?? begun;
  } finally {
    await Promise.allSettled(ahead);
    await scoring.close();
  }
}

/** A failure is met where it is awaited; until then it must not count as unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Puts a batch in. Where another run is shown since it was scored, it is scored anew for that one. */
async function stored(
  state: Import,
  batch: readonly (Comment | Rejection)[],
  { run, ...judged }: JudgedBatch,
  how: Pick<Batch, "bytes" | "duplicates">,
  scoring: Scoring,
  met: Met | null,
): Promise<Import> {
  try {
    return await writeBatch({ ...state, runId: run.id }, { ...judged, ...how }, met);
  } catch (error) {
    if (!(error instanceof RunReplaced)) throw error;
    scoring.turnTo(await runForNewComments(state.datasetId));
    return stored(state, batch, await scoring.judged(batch), how, scoring, met);
  }
}
