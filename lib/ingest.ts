import { setImmediate as breathe } from "node:timers/promises";
import type { Comment, Rejection, Target } from "./comment.ts";
import { toComment } from "./import/comments.ts";
import { decode } from "./import/decode.ts";
import { type Format, type RawRecord, type Read, UnreadableFile } from "./import/format.ts";
import { formatOf, formats, recogniseFormat } from "./import/formats.ts";
import { sourceId } from "./import/identity.ts";
import { lookedInto, sampled } from "./import/lookahead.ts";
import {
  completeMapping,
  guessMapping,
  type Mapping,
  type PartialMapping,
  parseMapping,
} from "./import/mapping.ts";
import { guessDayOrder } from "./import/time.ts";
import { rescore } from "./rescore.ts";
import type { Scorer } from "./score/scorer.ts";
import { scorerOf, scorers } from "./score/scorers.ts";
import { type Scored, writeBatch } from "./store/batch.ts";
import { endImport, type Import, startImport } from "./store/imports.ts";
import { openRun, type Run } from "./store/runs.ts";
import { targetsOf } from "./store/targets.ts";
import { detectLanguage } from "./text/language.ts";

/** A file to be taken in. Format and mapping are guessed where they are not given. */
export type Incoming = {
  datasetId: number;
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  format?: string | undefined;
  /** Roles to columns, or as the command line writes it: "text=body,author=user". */
  mapping?: PartialMapping | string | undefined;
  /** Told after each batch that went in. */
  onProgress?: (state: Import) => void;
};

const BATCH_ROWS = 5_000;
const BATCH_CHARACTERS = 4_000_000;
/** Comments scored in one breath: in between, a web server answers others. */
const SCORED_AT_ONCE = 250;

/**
 * The whole river: bytes → text → records → comments → verdicts → store. Throws UnreadableFile where nothing of
 * the file can be used; whatever goes wrong later ends the import with a message, and what is in stays in.
 */
export async function ingest(incoming: Incoming): Promise<Import> {
  const source = counting(incoming.bytes);
  const text = await lookedInto(decode(source.bytes));
  const format = formatFor(incoming, text.head);
  const reads = await sampled(format.records(text.all));
  const { mapping, order } = meaning(incoming, reads.sample);
  const run = await currentRun(incoming.datasetId);
  const begun = await startImport({
    datasetId: incoming.datasetId,
    runId: run.id,
    fileName: incoming.fileName,
    format: format.id,
    mapping: given(mapping),
  });
  const options = { now: new Date(), order };
  const toItem = (read: Read) =>
    "record" in read ? toComment(read.record, mapping, options) : read.rejection;
  return flow(begun, run, batches(reads.all, toItem), source.count, incoming.onProgress);
}

/** Batches are written one behind the one being read and scored: the processor and the database work at once. */
async function flow(
  begun: Import,
  run: Run,
  items: AsyncIterable<(Comment | Rejection)[]>,
  bytes: () => number,
  onProgress: Incoming["onProgress"],
): Promise<Import> {
  const scorer = scorerOf(run.engine);
  let writing = Promise.resolve(begun);
  // A failure is met where it is awaited; until then it must not count as unhandled.
  const written = (next: Promise<Import>) => {
    next.catch(() => {});
    return next;
  };
  try {
    for await (const batch of items) {
      const { scored, rejections } = await judged(batch, scorer, run.targets);
      const state = await writing;
      if (state !== begun) onProgress?.(state);
      writing = written(writeBatch(state, { scored, rejections, bytes: bytes() }));
    }
    await writing;
    return await endImport(begun, "finished");
  } catch (error) {
    await writing.catch(() => {});
    return endImport(begun, error instanceof UnreadableFile ? "failed" : "interrupted", brokenOff(error));
  }
}

function brokenOff(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  return `Reading broke off (${(error as Error).message}). What was read until then is in; import the file again to go on.`;
}

async function* batches(
  reads: AsyncIterable<Read>,
  toItem: (read: Read) => Comment | Rejection,
): AsyncGenerator<(Comment | Rejection)[]> {
  let batch: (Comment | Rejection)[] = [];
  let characters = 0;
  try {
    for await (const read of reads) {
      batch.push(toItem(read));
      characters += "record" in read ? read.record.raw.length : read.rejection.raw.length;
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

async function judged(
  batch: readonly (Comment | Rejection)[],
  scorer: Scorer,
  targets: readonly Target[],
): Promise<{ scored: Scored[]; rejections: Rejection[] }> {
  const comments = batch.filter((item): item is Comment => "contentHash" in item);
  const rejections = batch.filter((item): item is Rejection => "reason" in item);
  const scored: Scored[] = [];
  for (let at = 0; at < comments.length; at += SCORED_AT_ONCE) {
    const some = comments.slice(at, at + SCORED_AT_ONCE);
    const languages = some.map(({ text }) => detectLanguage(text));
    const scorables = some.map(({ text }, index) => ({ text, language: languages[index] ?? null }));
    const verdicts = await scorer.score(scorables, targets);
    for (const [index, comment] of some.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined) throw new Error(`The engine ${scorer.id} gave too few verdicts`);
      scored.push({
        comment,
        sourceId: sourceId(comment.source),
        language: languages[index] ?? null,
        verdict,
      });
    }
    await breathe();
  }
  return { scored, rejections };
}

/** The run that new comments go into; if the engine has changed since, the data set is scored anew first. */
async function currentRun(datasetId: number): Promise<Run> {
  const [first] = scorers;
  if (first === undefined) throw new Error("There is no engine");
  const run = await openRun(datasetId, first, await targetsOf(datasetId));
  return run.version === scorerOf(run.engine).version ? run : rescore(run);
}

function given(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([role, column]) => (column === undefined ? [] : [[role, column]])),
  );
}

function formatFor({ format, fileName }: Incoming, head: string): Format {
  const known = formats.map(({ id }) => id).join(", ");
  const found = format === undefined ? recogniseFormat(head, fileName) : formatOf(format);
  if (found !== null) return found;
  throw new UnreadableFile(
    format === undefined
      ? `"${fileName}" is in no format that Undertone reads (${known}).`
      : `There is no format "${format}"; there are ${known}.`,
  );
}

function meaning(
  { mapping }: Incoming,
  sample: readonly Read[],
): { mapping: Mapping; order: "day" | "month" } {
  const records = sample.flatMap((read) => ("record" in read ? [read.record] : []));
  const columns = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  if (columns.length === 0) throw new UnreadableFile(nothingIn(sample));
  const complete =
    typeof mapping === "string"
      ? parseMapping(mapping, columns)
      : completeMapping(mapping ?? guessMapping(columns, records).mapping, columns);
  if ("problem" in complete) throw new UnreadableFile(complete.problem);
  return { mapping: complete.mapping, order: guessDayOrder(times(records, complete.mapping)).order };
}

function nothingIn(sample: readonly Read[]): string {
  const [first] = sample;
  if (first === undefined || "record" in first) return "The file holds no comments.";
  return `No row of the file could be read. Row ${first.rejection.row}: ${first.rejection.reason}.`;
}

function times(records: readonly RawRecord[], { time }: Mapping): string[] {
  return time === undefined ? [] : records.map(({ fields }) => fields[time] ?? "");
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
