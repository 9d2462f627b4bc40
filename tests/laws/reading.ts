import type { Rejection } from "#lib/comment.ts";
import type { Format, RawRecord, Read } from "#lib/import/format.ts";

/** A text as a stream of pieces of so many characters. */
export async function* pieces(text: string, size = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export async function readAll(format: Format, text: string, size?: number): Promise<Read[]> {
  return all(format.records(pieces(text, size)));
}

export function recordsOf(reads: readonly Read[]): RawRecord[] {
  return reads.flatMap((read) => ("record" in read ? [read.record] : []));
}

export function rejectionsOf(reads: readonly Read[]): Rejection[] {
  return reads.flatMap((read) => ("rejection" in read ? [read.rejection] : []));
}

type Fields = {
  [name in "id" | "text" | "author" | "time" | "source" | "url" | "number" | "flags" | "parent"]?: string;
};

export function fieldsOf(reads: readonly Read[]): Fields[] {
  return recordsOf(reads).map(({ fields }) => fields);
}
