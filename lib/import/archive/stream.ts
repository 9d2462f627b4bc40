import { pipeline, Readable, type Transform } from "node:stream";
import { constants, createGunzip, createZstdDecompress } from "node:zlib";
import { bunzip } from "#lib/import/archive/bunzip.ts";
import type { Meter } from "#lib/import/archive/meter.ts";
import { UnreadableFile } from "#lib/import/format.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** A file packed as one stream: how it begins, what its name ends in, and how it is unpacked. */
type Packing = { name: string; magic: readonly number[]; ending: RegExp; unpack(bytes: Bytes): Bytes };

const PIECE = 64 * 1024;
/** Zstandard archives of --long=31, as those of Reddit are, need so large a window. */
const WINDOW_LOG = 31;

const PACKINGS: readonly Packing[] = [
  {
    name: "GZIP",
    magic: [0x1f, 0x8b],
    ending: /\.gz(ip)?$/i,
    unpack: (bytes) => through(bytes, createGunzip({ chunkSize: PIECE })),
  },
  {
    name: "Zstandard",
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    ending: /\.zst(d)?$/i,
    unpack: (bytes) =>
      through(
        bytes,
        createZstdDecompress({
          chunkSize: PIECE,
          params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG },
        }),
      ),
  },
  { name: "BZIP2", magic: [0x42, 0x5a, 0x68], ending: /\.bz2?$/i, unpack: bunzip },
];

/** How a file that begins so is packed; null where it is not, or not as one stream. */
export function packingOf(head: Uint8Array): Packing | null {
  return PACKINGS.find(({ magic }) => magic.every((byte, place) => head[place] === byte)) ?? null;
}

/** Unpacks, and says in plain words where that fails. The failure of `bytes` itself is passed on. */
export async function* unpacked(
  { name, unpack }: Packing,
  bytes: Bytes,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  let own: { error: unknown } | null = null;
  async function* counted() {
    try {
      for await (const chunk of bytes) {
        meter.take(chunk.length);
        yield chunk;
      }
    } catch (error) {
      own = { error };
      throw error;
    }
  }
  try {
    for await (const chunk of unpack(counted())) {
      meter.give(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (own !== null) throw (own as { error: unknown }).error;
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `The ${name} archive is damaged or cut short (${(error as Error).message}). What came before that place was read; get the file anew for the rest.`,
    );
  }
}

async function* through(bytes: Bytes, transform: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  // What fails in either fails the reading below.
  pipeline(source, transform, () => {});
  try {
    yield* transform;
  } finally {
    source.destroy();
    transform.destroy();
  }
}
