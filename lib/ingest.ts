import type { Comment, Duplicates, Rejection } from "./comment.ts";
import { UnreadableFile } from "./import/format.ts";
import { sourceId } from "./import/identity.ts";
import type { Mapping } from "./import/mapping.ts";
import { type Opened, openReading, type Reading } from "./import/reading.ts";
import { runForNewComments } from "./rescore/forNewComments.ts";
import { type Judged, judge, judgeWith } from "./score/judge.ts";
import { faultAmong, openScorer } from "./score/open.ts";
import { openPool, type Pool } from "./score/pool.ts";
import { answersOf } from "./store/answers.ts";
import { type Batch, type Scored, writeBatch } from "./store/batch.ts";
import { RunReplaced } from "./store/holdRun.ts";
import { endImport, type Import, startImport } from "./store/imports.ts";
import { type KnownColumns, recallColumns, rememberColumns } from "./store/knownColumns.ts";
import type { Run } from "./store/runs.ts";

/** A file to be taken in. */
export type Incoming = Reading & {
  datasetId: number;
  /** What becomes of rows whose comment is there already; `skip` where it is not given. */
  duplicates?: Duplicates | undefined;
  /** Told after each batch that went in. */
  onProgress?: (state: Import) => void;
};

const BATCH_ROWS = 2_500;
const BATCH_CHARACTERS = 2_000_000;
/** Batches read before the first of them is stored. */
const AHEAD = 2;

/**
 * The whole river: bytes → text → records → comments → verdicts → store. Throws UnreadableFile where nothing of
 * the file can be used; whatever goes wrong later ends the import with a message, and what is in stays in.
 */
export async function ingest(incoming: Incoming): Promise<Import> {
  const source = counting(incoming.bytes);
  const { datasetId } = incoming;
  const opened = await openReading({ ...incoming, bytes: source.bytes }, (signature) =>
    recallColumns(datasetId, signature),
  );
  const { format, mapping, items } = opened;
  if (incoming.mapping !== undefined) await rememberColumns(datasetId, opened.signature, saidIn(opened));
  const run = await runForNewComments(incoming.datasetId);
  const begun = await startImport({
    datasetId: incoming.datasetId,
    runId: run.id,
    fileName: incoming.fileName,
    format,
    mapping: given(mapping),
  });
  return flow(begun, run, batches(items), source.count, incoming);
}

/**
 * Reading, scoring and storing go on at once, each a batch or two ahead of the next; more are not read until there is
 * room again.
 */
async function flow(
  begun: Import,
  run: Run,
  items: AsyncIterable<(Comment | Rejection)[]>,
  bytes: () => number,
  { onProgress, duplicates }: Pick<Incoming, "onProgress" | "duplicates">,
): Promise<Import> {
  const scoring = scoringOf(run);
  const ahead: Promise<Import>[] = [Promise.resolve(begun)];
  try {
    for await (const batch of items) {
      const judged = quiet(scoring.judged(batch));
      const before = ahead.at(-1);
      const read = bytes();
      ahead.push(
        quiet(
          (async () => {
            const state = await stored(
              (await before) ?? begun,
              batch,
              await judged,
              { bytes: read, duplicates },
              scoring,
            );
            onProgress?.(state);
            return state;
          })(),
        ),
      );
      if (ahead.length > AHEAD) await ahead.shift();
    }
    await ahead.at(-1);
    return await endImport(begun, "finished", scoring.unscored());
  } catch (error) {
    await Promise.allSettled(ahead);
    return endImport(begun, error instanceof UnreadableFile ? "failed" : "interrupted", brokenOff(error));
  } finally {
    await scoring.close();
  }
}

/** Puts a batch in. Where another run is shown since it was scored, it is scored anew for that one. */
async function stored(
  state: Import,
  batch: readonly (Comment | Rejection)[],
  { run, ...judged }: JudgedBatch,
  how: Pick<Batch, "bytes" | "duplicates">,
  scoring: ReturnType<typeof scoringOf>,
): Promise<Import> {
  try {
    const after = await writeBatch({ ...state, runId: run.id }, { ...judged, ...how });
    scoring.note(judged.scored);
    return after;
  } catch (error) {
    if (!(error instanceof RunReplaced)) throw error;
    scoring.turnTo(await runForNewComments(state.datasetId));
    return stored(state, batch, await scoring.judged(batch), how, scoring);
  }
}

/** A failure is met where it is awaited; until then it must not count as unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function brokenOff(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  return `Reading broke off (${(error as Error).message}). What was read until then is in; import the file again to go on.`;
}

async function* batches(items: AsyncIterable<Comment | Rejection>): AsyncGenerator<(Comment | Rejection)[]> {
  let batch: (Comment | Rejection)[] = [];
  let characters = 0;
  try {
    for await (const item of items) {
      batch.push(item);
      characters += "text" in item ? item.text.length : item.raw.length;
      if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  } catch (error) {
    // What was read before the file broke off still goes in.
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}

type JudgedBatch = { run: Run; scored: (Scored & Judged)[]; rejections: Rejection[] };

/**
 * A file of one batch is scored here and now; threads are started only for more, and only for an engine that computes.
 * Where an engine fails, the comments go in all the same, unscored: `unscored` says how many, and why.
 */
function scoringOf(first: Run) {
  const opened = (run: Run) => ({ run, scorer: openScorer(run, answersOf(run.datasetId)) });
  let current = opened(first);
  let batches = 0;
  let pool: Pool | null = null;
  let failures = 0;
  let reason = "";
  const judged = ({ run, scorer }: typeof current, texts: readonly string[]) => {
    if (scorer.outside !== undefined) return judgeWith(scorer, texts, run.targets);
    batches += 1;
    if (batches > 1) pool ??= openPool();
    return (pool?.judge ?? judge)(run.engine, texts, run.targets);
  };
  return {
    turnTo: (run: Run) => {
      if (run.id !== current.run.id) current = opened(run);
    },
    async judged(batch: readonly (Comment | Rejection)[]): Promise<JudgedBatch> {
      const { run } = current;
      const comments = batch.filter((item): item is Comment => "contentHash" in item);
      const rejections = batch.filter((item): item is Rejection => "reason" in item);
      const verdicts = await judged(
        current,
        comments.map(({ text }) => text),
      );
      const scored = comments.flatMap((comment, index) => {
        const judged = verdicts[index];
        return judged === undefined ? [] : [{ comment, sourceId: sourceId(comment.source), ...judged }];
      });
      return { run, scored, rejections };
    },
    /** Told what went in. */
    note(scored: readonly Judged[]) {
      const verdicts = scored.map(({ verdict }) => verdict);
      failures += verdicts.filter(({ fault }) => fault !== undefined).length;
      reason ||= faultAmong(verdicts)?.message ?? "";
    },
    unscored: () =>
      failures === 0
        ? null
        : `The engine ${current.run.engine} gave no verdict on ${failures} of the comments read: ${reason} They are in, not scored; score the data set anew to mend that.`,
    close: async () => pool?.close(),
  };
}

/** What somebody said of a file, for the next one like it. */
function saidIn({ mapping, dates, zone }: Opened): KnownColumns {
  return { mapping: given(mapping), dates: dates ?? null, zone: zone ?? null };
}

function given(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([role, column]) => (column === undefined ? [] : [[role, column]])),
  );
}

/** Counts the bytes that pass. */
function counting(bytes: AsyncIterable<Uint8Array>): { bytes: AsyncIterable<Uint8Array>; count(): number } {
  let passed = 0;
  async function* pass() {
    for await (const chunk of bytes) {
      passed += chunk.length;
      yield chunk;
    }
  }
  return { bytes: pass(), count: () => passed };
}
