import type { Comment, Rejection } from "#lib/comment.ts";
import { readEnv } from "#lib/env.ts";
import { type Document, documents, type Refusal } from "#lib/import/archive/documents.ts";
import { BeyondLimits, limitsOf } from "#lib/import/archive/limits.ts";
import { toComment } from "#lib/import/comments.ts";
import { decode } from "#lib/import/decode.ts";
import { type Format, type Read, UnreadableFile } from "#lib/import/format.ts";
import { formatOf, formats, recogniseFormat } from "#lib/import/formats.ts";
import { lookedInto, sampled } from "#lib/import/lookahead.ts";
import type { PartialMapping } from "#lib/import/mapping.ts";
import { type Meaning, meaningOf, type Recall } from "#lib/import/meaning.ts";
import { reject } from "#lib/import/reject.ts";
import type { DateOrder } from "#lib/import/time/order.ts";

/** A file and how to read it. What is not given is guessed. */
export type Reading = {
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Not of the files in an archive, which are told by their content. */
  format?: string | undefined;
  encoding?: string | undefined;
  /** Roles to columns, or as the command line writes it: "text=body,author=user". */
  mapping?: PartialMapping | string | undefined;
  /** How the dates are written, where day, month and year cannot be told by themselves. */
  dates?: DateOrder | undefined;
  /** The time zone of hours that name none: "Europe/Yerevan", "+04:00". */
  zone?: string | undefined;
  /** After this no comment was written; the present where it is not given. */
  now?: Date | undefined;
};

type Item = Comment | Rejection;

/** What a file turned out to be, and its rows: each a comment or the reason why it is none. */
export type Opened = Pick<Meaning, "mapping" | "signature" | "dates" | "zone"> & {
  format: string;
  items: AsyncIterable<Item>;
  /** For whoever does not read the items: lets go of the file. */
  close(): Promise<void>;
};

type OpenedDocument = Omit<Opened, "close">;

/**
 * Looks at the beginning of a file, or of the files in an archive. Throws UnreadableFile where nothing of it can be
 * used. What of an archive cannot be used is a rejection (row 0) that names it.
 */
export async function openReading(reading: Reading, recall?: Recall): Promise<Opened> {
  const all = documents(reading.bytes, reading.fileName, limitsOf(readEnv()));
  try {
    const refused: Rejection[] = [];
    for (;;) {
      const next = await all.next();
      if (next.done) throw new UnreadableFile(refused[0]?.reason ?? "The archive holds no files.");
      const opened = await openDocument(next.value, reading, recall);
      if ("items" in opened) {
        const close = async () => void (await all.return(undefined));
        return { ...opened, close, items: itemsOf(opened.items, refused, all, reading, recall) };
      }
      refused.push(opened);
    }
  } catch (error) {
    await all.return(undefined);
    throw error;
  }
}

async function* itemsOf(
  first: AsyncIterable<Item>,
  refused: readonly Rejection[],
  others: AsyncGenerator<Document | Refusal>,
  reading: Reading,
  recall?: Recall,
): AsyncGenerator<Item> {
  try {
    yield* refused;
    yield* first;
    for await (const document of others) {
      const opened = await openDocument(document, reading, recall);
      if ("items" in opened) yield* opened.items;
      else yield opened;
    }
  } finally {
    await others.return(undefined);
  }
}

async function openDocument(
  document: Document | Refusal,
  reading: Reading,
  recall?: Recall,
): Promise<OpenedDocument | Rejection> {
  if ("reason" in document) return reject(0, `${document.path}: ${document.reason}`, document.path);
  const { path } = document;
  if (path === null) return opened(document, reading, recall);
  try {
    const { items, ...found } = await opened(document, { ...reading, format: undefined }, recall);
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

async function opened(document: Document, reading: Reading, recall?: Recall): Promise<OpenedDocument> {
  const { format, records } = await recordsOf(document, reading);
  const reads = await sampled(records);
  const meaning = await meaningOf(reads.sample, format, document, reading, recall);
  const { mapping, order, zone, signature, dates } = meaning;
  const options = { now: reading.now ?? new Date(), order, zone };
  const toItem = (read: Read) =>
    "record" in read ? toComment(read.record, mapping, options) : read.rejection;
  return { format: format.id, mapping, dates, zone, signature, items: mapped(reads.all, toItem) };
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
