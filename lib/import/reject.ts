import type { Rejection } from "#lib/comment.ts";

const RAW_BYTES = 64 * 1024;
const encoder = new TextEncoder();
const scratch = new Uint8Array(RAW_BYTES);

export function reject(row: number, reason: string, raw: string): Rejection {
  return { row, reason, raw: storable(firstBytes(raw)) };
}

/** Never cuts a character in two, which a slice of bytes would. */
function firstBytes(raw: string): string {
  if (raw.length * 3 <= RAW_BYTES) return raw;
  return raw.slice(0, encoder.encodeInto(raw, scratch).read);
}

/** PostgreSQL stores neither U+0000 nor half a character; a rejected row is kept to be looked at, so it is made visible. */
function storable(raw: string): string {
  return raw.replaceAll("\0", "\u2400").toWellFormed();
}
