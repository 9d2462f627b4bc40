import type { Rejection } from "#lib/comment.ts";
import type { Spooled } from "#lib/import/archive/spool.ts";
import {
  type BinaryFormat,
  type Format,
  type RawRecord,
  type Read,
  UnreadableFile,
} from "#lib/import/format.ts";
import { binaryFormats, formats, recogniseFormat } from "#lib/import/formats.ts";
import { type Guess, guessMapping } from "#lib/import/mapping.ts";
import { type DateColumn, dateColumns } from "#lib/import/time/columns.ts";

export type Preview = {
  format: string;
  columns: string[];
  guess: Guess;
  /** The columns that hold dates, and what of those has to be asked. */
  dates: DateColumn[];
  /** The first records, and the rejections among them. */
  records: RawRecord[];
  rejections: Rejection[];
};

const SHOWN = 20;
const SAMPLE = 200;
const HEAD = 64 * 1024;

/**
 * What a file looks like before it is taken in. `cut` says that `head` is only its beginning:
 * the record it breaks off in is then left out instead of shown as broken.
 */
export async function preview(
  head: AsyncIterable<string> | string,
  fileName: string,
  { cut = false }: { cut?: boolean } = {},
): Promise<Preview> {
  const { start, rest } = await begin(typeof head === "string" ? one(head) : head);
  const format = recogniseFormat(start.slice(0, HEAD), fileName);
  if (!format) throw new UnreadableFile(`The file is in none of the formats that are read here: ${names()}.`);
  return shownOf(format, await sampleOf(format, start, rest, cut));
}

/** The same of a file that is no text. */
export async function previewOfBytes(format: BinaryFormat, file: Spooled): Promise<Preview> {
  const reads: Read[] = [];
  for await (const read of format.records(file)) if (reads.push(read) >= SAMPLE) break;
  return shownOf(format, reads);
}

function shownOf(format: Pick<Format, "id" | "mapping">, reads: readonly Read[]): Preview {
  const sample = reads.flatMap((read) => ("record" in read ? [read.record] : []));
  const columns = [...new Set(sample.flatMap(({ fields }) => Object.keys(fields)))];
  const shown = reads.slice(0, SHOWN);
  return {
    format: format.id,
    columns,
    guess: format.mapping ? { mapping: format.mapping, because: {} } : guessMapping(columns, sample),
    dates: dateColumns(columns, sample),
    records: shown.flatMap((read) => ("record" in read ? [read.record] : [])),
    rejections: shown.flatMap((read) => ("rejection" in read ? [read.rejection] : [])),
  };
}

function names(): string {
  return [...formats, ...binaryFormats].map(({ name }) => name).join("; ");
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** Enough of a stream to know its format by, and the stream to go on with. */
async function begin(text: AsyncIterable<string>): Promise<{ start: string; rest: AsyncIterator<string> }> {
  const rest = text[Symbol.asyncIterator]();
  let start = "";
  while (start.length < HEAD) {
    const next = await rest.next();
    if (next.done) break;
    start += next.value;
  }
  return { start, rest };
}

/** A cut file fails where it ends, so that no format takes the end of the head for the end of the file. */
async function sampleOf(
  format: Format,
  start: string,
  rest: AsyncIterator<string>,
  cut: boolean,
): Promise<Read[]> {
  const reads: Read[] = [];
  try {
    for await (const read of format.records(resumed(start, rest, cut))) {
      if (reads.push(read) >= SAMPLE) break;
    }
  } catch (error) {
    if (!(error instanceof CutHere)) throw error;
    // A format that reads its file whole had no chance: it gets the head as if it were all, less the comment at its end.
    if (reads.length === 0) return (await sampleOf(format, error.before, rest, false)).slice(0, -1);
  }
  return reads;
}

class CutHere extends Error {
  readonly before: string;
  constructor(before: string) {
    super("the head ends here");
    this.before = before;
  }
}

async function* resumed(start: string, rest: AsyncIterator<string>, cut: boolean): AsyncGenerator<string> {
  const parts = [start];
  try {
    yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      if (cut) parts.push(next.value);
      yield next.value;
    }
    if (cut) throw new CutHere(parts.join(""));
  } finally {
    await rest.return?.();
  }
}
