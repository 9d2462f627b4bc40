/** The disk is full. */
export class NoRoom extends Error {
  override name = "NoRoom";
}

/** A file has more bytes than are allowed. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

/** What to say where a file has more bytes than are allowed. */
export function tooLarge(megabytes: number): string {
  return `The file has more than ${megabytes} MB. Send it in parts, or raise UNDERTONE_UPLOAD_LIMIT.`;
}

/** What to say where a file does not fit. */
export function noRoom(room: number): string {
  return `The disk has room for ${Math.floor(room / 1e6)} MB more: make room in the data folder, then upload again; what was sent is kept.`;
}
