import type { Comment, Rejection } from "#lib/comment.ts";
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

/** What a file turned out to be, and its rows: each a comment or the reason why it is none. */
export type Opened = {
  format: string;
  mapping: Mapping;
  items: AsyncIterable<Comment | Rejection>;
};

/** Looks at the beginning of a file. Throws UnreadableFile where nothing of it can be used. */
export async function openReading(reading: Reading): Promise<Opened> {
  const text = await lookedInto(decode(reading.bytes, reading.encoding));
  const format = formatFor(reading, text.head);
  const reads = await sampled(format.records(text.all));
  const { mapping, order } = meaning(reading, reads.sample);
  const options = { now: new Date(), order };
  const toItem = (read: Read) =>
    "record" in read ? toComment(read.record, mapping, options) : read.rejection;
  return { format: format.id, mapping, items: mapped(reads.all, toItem) };
}

async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield to(item);
}

function formatFor({ format, fileName }: Reading, head: string): Format {
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
  { mapping }: Reading,
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
