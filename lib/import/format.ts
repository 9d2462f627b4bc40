import type { Rejection } from "#lib/comment.ts";

/** One record of a file before its columns are given meaning: column name to cell, both as they stood. */
export type RawRecord = {
  /** From 1: the line a record begins on for text formats, the record's number for others. */
  row: number;
  fields: Readonly<Record<string, string>>;
  /** The record as it stood in the file, for the file of rejected rows. */
  raw: string;
};

/** Either a record or the row that could not become one. */
export type Read = { record: RawRecord } | { rejection: Rejection };

/** A file that cannot be read as this format at all, in words its owner can act on. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

export type Format = {
  id: string;
  /** For people: "CSV or TSV". */
  name: string;
  /** 0 (no) … 1 (certain) that a file with this beginning (decoded, up to 64 KiB) and name is of this format. */
  recognises(head: string, fileName: string): number;
  /**
   * The records of a stream of decoded text, in the file's order. Chunks may be cut anywhere.
   * Throws UnreadableFile where nothing can be read; a bad record is a rejection and reading goes on.
   */
  records(text: AsyncIterable<string>): AsyncIterable<Read>;
};
