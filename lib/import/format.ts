import type { Rejection } from "#lib/comment.ts";
import type { Spooled } from "#lib/import/archive/spool.ts";
import type { Mapping } from "#lib/import/mapping.ts";

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
  /** What its columns mean, where the format leaves no doubt. */
  mapping?: Mapping;
  /**
   * The records of a stream of decoded text, in the file's order. Chunks may be cut anywhere.
   * Throws UnreadableFile where nothing can be read; a bad record is a rejection and reading goes on.
   */
  records(text: AsyncIterable<string>): AsyncIterable<Read>;
};

/** A format that is no text: its file is read from disk, from its end or in any order. */
export type BinaryFormat = {
  id: string;
  name: string;
  /** By the first bytes, and the paths of what is in it where it is a ZIP archive. */
  recognises(head: Uint8Array, paths: readonly string[]): boolean;
  /** As `records` of a Format. */
  records(file: Spooled): AsyncIterable<Read>;
};
