import { type Comment, Duplicates, type Rejection } from "./comment.ts";
import { UnreadableFile } from "./import/format.ts";
import { sourceId } from "./import/identity.ts";
import { openReading, type Reading } from "./import/reading.ts";
import { given, openKnown } from "./ingest/openKnown.ts";
import { CannotScore, runForNewComments } from "./rescore/forNewComments.ts";
import { type Judged, judge, judgeWith } from "./score/judge.ts";
import { faultAmong, openScorer } from "./score/open.ts";
import { openPool, type Pool } from "./score/pool.ts";
import { scorers } from "./score/scorers.ts";
import { answersOf } from "./store/answers.ts";
import { type Batch, ImportHalted, type Scored, writeBatch } from "./store/batch.ts";
import { claim } from "./store/claim.ts";
import { RunReplaced } from "./store/holdRun.ts";
import { endImport, findImport, type Import, queueImport, startImport, turnImport } from "./store/imports.ts";
import { type Met, metIn } from "./store/met.ts";
import { openRun, type Run } from "./store/runs.ts";
import { targetsOf } from "./store/targets.ts";

/** A file to be taken in. */
export type Incoming = Reading & {
  datasetId: number;
  /** What becomes of rows whose comment is there already; `skip` where it is not given. */
  duplicates?: Duplicates | undefined;
  /** Told after each batch that went in. */
  onProgress?: ((state: Import) => void) | undefined;
};

/** Where an uploaded file lies, and how many bytes it has. */
export type UploadedFile = { key: string; size: number };

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
  const { datasetId, fileName } = incoming;
  const { format, mapping, items } = await openKnown({ ...incoming, bytes: source.bytes });
  const run = await runForNewComments(datasetId);
  const begun = await startImport({ datasetId, runId: run.id, fileName, format, mapping: given(mapping) });
  const held = await claim("import", begun.id);
  try {
    const unscored = await flow(begun, run, batches(items), source.count, incoming);
    return await endImport(begun, "finished", unscored);
  } catch (error) {
    if (error instanceof ImportHalted) return (await findImport(datasetId, begun.id)) ?? begun;
    return endImport(begun, error instanceof UnreadableFile ? "failed" : "interrupted", brokenOff(error));
  } finally {
    await held?.release();
  }
}

/**
 * Looks at the beginning of an uploaded file and puts it in the queue. Throws UnreadableFile where nothing of it can be
 * used.
 */
export async function enqueue(incoming: Incoming, file: UploadedFile): Promise<Import> {
  const { datasetId, bytes: _, fileName, onProgress: __, ...choices } = incoming;
  const { format, mapping, dates, zone, close } = await openKnown(incoming);
  await close();
  const [first] = scorers;
  if (first === undefined) throw new Error("There is no engine");
  const { id: runId } = await openRun(datasetId, first, await targetsOf(datasetId));
  const { key, size } = file;
  return queueImport({
    datasetId,
    runId,
    fileName,
    format,
    mapping: given(mapping),
    file: key,
    size,
    choices: { ...choices, dates, zone },
  });
}

/**
 * Imports a queued file, or goes on with one, from its beginning: rows that are in already are passed over. Gives the
 * import as it stands when that is over: finished, failed where the file cannot be read on, or halted by somebody. What
 * else goes wrong is thrown, and may go better another time.
 */
export async function goOn(
  of: Import,
  bytes: AsyncIterable<Uint8Array>,
  onProgress?: Incoming["onProgress"],
): Promise<Import> {
  const source = counting(bytes);
  const begun = await turnImport(of, ["queued", "running"], { status: "running", message: null });
  if (begun === null) return now(of);
  try {
    const run = await runForNewComments(of.datasetId);
    await turnImport(of, ["running"], { status: "running", runId: run.id });
    const { fileName, choices, format, mapping, startedAt } = begun;
    const reading = { ...choices, fileName, format, mapping, now: startedAt, bytes: source.bytes };
    const { items } = await openReading(reading);
    const how = { onProgress, duplicates: Duplicates.catch("skip").parse(choices["duplicates"]) };
    const unscored = await flow(begun, run, batches(after(items, begun.read)), source.count, how);
    return await ended(begun, "finished", unscored);
  } catch (error) {
    if (error instanceof ImportHalted) return now(of);
    if (error instanceof UnreadableFile || error instanceof CannotScore) {
      return ended(begun, "failed", error.message);
    }
    throw error;
  }
}

async function ended(of: Import, status: "finished" | "failed", message: string | null): Promise<Import> {
  const end = await turnImport(of, ["running"], { status, message, finishedAt: new Date() });
  return end ?? now(of);
}

/** An import as it stands; as good as removed where it is gone. */
async function now(of: Import): Promise<Import> {
  return (await findImport(of.datasetId, of.id)) ?? { ...of, status: "removed" };
}

async function* after<T>(items: AsyncIterable<T>, n: number): AsyncGenerator<T> {
  let passed = 0;
  for await (const item of items) {
    if (passed < n) passed += 1;
    else yield item;
  }
}

/**
 * Reading, scoring and storing go on at once, each a batch or two ahead of the next; more are not read until there is
 * room again. Gives what is to be said of comments that the engine gave no verdict on.
 */
async function flow(
  begun: Import,
  run: Run,
  items: AsyncIterable<(Comment | Rejection)[]>,
  bytes: () => number,
  { onProgress, duplicates }: Pick<Incoming, "onProgress" | "duplicates">,
): Promise<string | null> {
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
    await ahead.at(-1);
    return scoring.unscored();
  } finally {
    await Promise.allSettled(ahead);
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
  met: Met | null,
): Promise<Import> {
  try {
    const after = await writeBatch({ ...state, runId: run.id }, { ...judged, ...how }, met);
    scoring.note(judged.scored);
    return after;
  } catch (error) {
    if (!(error instanceof RunReplaced)) throw error;
    scoring.turnTo(await runForNewComments(state.datasetId));
    return stored(state, batch, await scoring.judged(batch), how, scoring, met);
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
