import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import copy from "pg-copy-streams";
import { Fields } from "./fields.ts";

/** A column of a table and how its value is written from what a row is made of. */
export type Column<T> = readonly [name: string, write: (to: Fields, row: T) => void];

const PIECE = 128 * 1024;
// "PGCOPY\n\377\r\n\0", no flags, no extension of the header (PostgreSQL's manual, COPY, binary format).
const HEADER = Buffer.from("5047434f50590aff0d0a000000000000000000", "hex");
const TRAILER = Buffer.from("ffff", "hex");

/** Adds rows by COPY in the transaction of a client. A row whose key is there already fails them all. */
export async function copyRows<T>(
  client: pg.ClientBase,
  table: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(([name]) => `"${name}"`).join(", ");
  const into = client.query(copy.from(`COPY ${table} (${names}) FROM STDIN (FORMAT binary)`));
  await pipeline(Readable.from(pieces(columns, rows), { objectMode: true, highWaterMark: 1 }), into);
}

function* pieces<T>(columns: readonly Column<T>[], rows: readonly T[]): Generator<Buffer> {
  const fields = new Fields(PIECE + PIECE / 4);
  fields.raw(HEADER);
  for (const row of rows) {
    fields.count(columns.length);
    for (const [, write] of columns) write(fields, row);
    if (fields.length >= PIECE) yield fields.take();
  }
  fields.raw(TRAILER);
  yield fields.take();
}
