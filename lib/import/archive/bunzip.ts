import { createRequire } from "node:module";

// Of unbzip2-stream only the decoder: its stream decodes all it has been given at once, which a bomb would use.
const require = createRequire(import.meta.url);
const decoder: Decoder = require("unbzip2-stream/lib/bzip2.js");
const bitsOf: (next: () => Uint8Array | undefined) => Bits = require("unbzip2-stream/lib/bit_iterator.js");

type Bits = ((count: number | null) => number) & { bytesRead: number };
type Decoder = {
  header(bits: Bits): number;
  /** The checksum so far; null after the last block of a stream. */
  decompress(
    bits: Bits,
    put: (byte: number) => void,
    scratch: Int32Array,
    size: number,
    checksum: number,
  ): number | null;
};

const BLOCK = 100_000;
/** What a block may need beyond the bytes it decodes to. */
const OVERHEAD = 25_000;
const PIECE = 64 * 1024;
const NONE = new Uint8Array(0);

/** Unpacks BZIP2 block by block, several streams after each other too. Throws an Error where it is damaged. */
export async function* bunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const queue: Uint8Array[] = [];
  let held = 0;
  // The decoder asks for bytes as soon as it is there.
  const bits = bitsOf(() => queue.shift() ?? (held === 0 ? NONE : cut()));
  const state = { level: 0, checksum: 0, scratch: new Int32Array(0) };
  const next = (): Uint8Array[] => {
    if (state.level === 0) {
      state.level = decoder.header(bits);
      state.checksum = 0;
      state.scratch = new Int32Array(BLOCK * state.level);
      return [];
    }
    const pieces = new Pieces();
    const checksum = decoder.decompress(
      bits,
      pieces.put,
      state.scratch,
      state.scratch.length,
      state.checksum,
    );
    if (checksum === null) state.level = 0;
    else state.checksum = checksum;
    return pieces.all();
  };
  for await (const chunk of bytes) {
    queue.push(chunk);
    held += chunk.length;
    while (held - bits.bytesRead >= OVERHEAD + BLOCK * state.level) yield* next();
  }
  while (held > bits.bytesRead) yield* next();
  if (state.level !== 0) cut();
}

function cut(): never {
  throw new Error("it ends in the middle");
}

/** Bytes put one by one, in pieces of a size: a block of one letter decodes to forty megabytes. */
class Pieces {
  private readonly full: Uint8Array[] = [];
  private piece = new Uint8Array(PIECE);
  private at = 0;

  put = (byte: number): void => {
    if (this.at === PIECE) {
      this.full.push(this.piece);
      this.piece = new Uint8Array(PIECE);
      this.at = 0;
    }
    this.piece[this.at++] = byte;
  };

  all(): Uint8Array[] {
    return this.at === 0 ? this.full : [...this.full, this.piece.subarray(0, this.at)];
  }
}
