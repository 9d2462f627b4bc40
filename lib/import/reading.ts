import type { Comment, Rejection } from "#lib/comment.ts";
import { readEnv } from "#lib/env.ts";
import { type Document, documents, type Refusal } from "#lib/import/archive/documents.ts";
import { BeyondLimits, limitsOf } from "#lib/import/archive/limits.ts";
import { toComment } from "#lib/import/comments.ts";
import { decode } from "#lib/import/decode.ts";
import { type Format, type RawRecord, type Read, UnreadableFile } from "#lib/import/format.ts";
import { formatOf, formats, recogniseFormat } from "#lib/import/formats.ts";
import { lookedInto, sampled } from "#lib/import/lookahead.ts";
import {
  completeMapping,
  guessMapping,
  type Mapping,
  type PartialMapping,
  parseMapping,
} from "#lib/import/mapping.ts";
import { reject } from "#lib/import/reject.ts";
import { guessDayOrder } from "#lib/import/time.ts";

/** A file and how to read it. What is not given is guessed. */
export type Reading = {
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  format?: string | undefined;
  encoding?: string | undefined;
  /** Roles to columns, or as the command line writes it: "text=body,author=user". */
  mapping?: PartialMapping | string | undefined;
};

type Item = Comment | Rejection;

/** What a file turned out to be, and its rows: each a comment or the reason why it is none. */
export type Opened = { format: string; mapping: Mapping; items: AsyncIterable<Item> };

/**
 * Looks at the beginning of a file, or of the files in an archive. Throws UnreadableFile where nothing of it can be
 * used. What of an archive cannot be used is a rejection (row 0) that names it.
 */
export async function openReading(reading: Reading): Promise<Opened> {
  const all = documents(reading.bytes, reading.fileName, limitsOf(readEnv()));
  const refused: Rejection[] = [];
  for (;;) {
    const next = await all.next();
    if (next.done) throw new UnreadableFile(refused[0]?.reason ?? "The archive holds no files.");
    const opened = await openDocument(next.value, reading);
    if ("items" in opened) return { ...opened, items: itemsOf(opened.items, refused, all, reading) };
    refused.push(opened);
  }
}

async function* itemsOf(
  first: AsyncIterable<Item>,
  refused: readonly Rejection[],
  others: AsyncGenerator<Document | Refusal>,
  reading: Reading,
): AsyncGenerator<Item> {
  try {
    yield* refused;
    yield* first;
    for await (const document of others) {
      const opened = await openDocument(document, reading);
      if ("items" in opened) yield* opened.items;
      else yield opened;
    }
  } finally {
    await others.return(undefined);
  }
}

async function openDocument(document: Document | Refusal, reading: Reading): Promise<Opened | Rejection> {
  if ("reason" in document) return reject(0, `${document.path}: ${document.reason}`, document.path);
  const { path } = document;
  if (path === null) return opened(document, reading);
  try {
    const { items, ...found } = await opened(document, reading);
    return { ...found, items: named(items, path) };
  } catch (error) {
    return refusal(error, path);
  }
}

/** Rows of an archive say which of its files they stand in; one that breaks off does not end the others. */
async function* named(items: AsyncIterable<Item>, path: string): AsyncGenerator<Item> {
  try {
    for await (const item of items) {
      yield "reason" in item ? { ...item, reason: `${path}: ${item.reason}` } : item;
    }
  } catch (error) {
    yield refusal(error, path);
  }
}

function refusal(error: unknown, path: string): Rejection {
  if (!(error instanceof UnreadableFile) || error instanceof BeyondLimits) throw error;
  return reject(0, `${path}: ${error.message}`, path);
}

async function opened(document: Document, reading: Reading): Promise<Opened> {
  const { format, records } = await recordsOf(document, reading);
  const reads = await sampled(records);
  const { mapping, order } = meaning(reading.mapping ?? format.mapping, reads.sample);
  const options = { now: new Date(), order };
  const toItem = (read: Read) =>
    "record" in read ? toComment(read.record, mapping, options) : read.rejection;
  return { format: format.id, mapping, items: mapped(reads.all, toItem) };
}

async function recordsOf(
  document: Document,
  reading: Reading,
): Promise<{ format: Pick<Format, "id" | "mapping">; records: AsyncIterable<Read> }> {
  if ("spooled" in document) {
    return { format: document.format, records: document.format.records(document.spooled) };
  }
  const text = await lookedInto(decode(document.bytes, reading.encoding));
  const format = formatFor(reading.format, document.name, text.head);
  return { format, records: format.records(text.all) };
}

async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield to(item);
}

function formatFor(format: string | undefined, fileName: string, head: string): Format {
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
  mapping: Reading["mapping"],
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
