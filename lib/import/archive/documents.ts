import { ahead } from "#lib/import/archive/ahead.ts";
import { BeyondLimits, type Limits } from "#lib/import/archive/limits.ts";
import { FREE, Meter } from "#lib/import/archive/meter.ts";
import { peek } from "#lib/import/archive/peek.ts";
import { type Spooled, spool } from "#lib/import/archive/spool.ts";
import { packingOf, unpacked } from "#lib/import/archive/stream.ts";
import { isZip, type Zipped, zipped } from "#lib/import/archive/zip.ts";
import { type BinaryFormat, UnreadableFile } from "#lib/import/format.ts";
import { binaryFormatOf, isBinary } from "#lib/import/formats.ts";

/** A file as it is to be read, out of any archive: text, or a table in a format of bytes. */
export type Document = {
  name: string;
  /** Its path in the ZIP archive it came from. */
  path: string | null;
} & ({ bytes: AsyncIterable<Uint8Array> } | { spooled: Spooled; format: BinaryFormat });

/** A file of an archive that cannot be read. */
export type Refusal = { path: string; reason: string };

const MAGIC_BYTES = 8;

/**
 * What is in a file: itself, or the files in the archive that it is, in its order. Each is to be read before the next
 * is asked for. Throws UnreadableFile where the archive is damaged, or unpacks beyond the limits.
 */
export function documents(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
): AsyncGenerator<Document | Refusal> {
  return within(bytes, { name, path: null, level: 0, limits, meter: null });
}

/** `meter` is that of the archive that something lies in. */
type Place = { name: string; path: string | null; level: number; limits: Limits; meter: Meter | null };

async function* within(bytes: AsyncIterable<Uint8Array>, place: Place): AsyncGenerator<Document | Refusal> {
  const { head, all } = await peek(bytes, MAGIC_BYTES);
  const packing = packingOf(head);
  const isSpooled = isZip(head) || isBinary(head);
  if (packing === null && !isSpooled) return yield { name: place.name, path: place.path, bytes: all };
  if (place.level > place.limits.nesting) throw tooDeep(place.limits.nesting);
  if (packing !== null) {
    const meter = new Meter(place.limits, place.meter);
    const name = place.name.replace(packing.ending, "");
    const inner = await ahead(unpacked(packing, all, meter), FREE);
    return yield* within(inner, deeper(place, name, meter));
  }
  const spooled = await spool(all);
  try {
    yield* ofSpooled(spooled, head, place);
  } finally {
    await spooled.file.close();
  }
}

async function* ofSpooled(
  spooled: Spooled,
  head: Uint8Array,
  place: Place,
): AsyncGenerator<Document | Refusal> {
  const files = isZip(head) ? await zipped(spooled, place.limits.entries) : [];
  const format = binaryFormatOf(
    head,
    files.map(({ path }) => path),
  );
  if (format !== null) return yield { name: place.name, path: place.path, spooled, format };
  const meter = new Meter(place.limits, place.meter);
  meter.take(spooled.size);
  const written = files.filter(({ path }) => !isLeftByAComputer(path));
  // What an archive states it may not exceed; so a bomb need not go off to be known as one.
  meter.announce(written.reduce((sum, { size }) => sum + size, 0));
  for (const file of written) yield* ofZipped(file, meter, place);
}

/** What systems put beside files, which nobody wrote. */
function isLeftByAComputer(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

async function* ofZipped(file: Zipped, meter: Meter, place: Place): AsyncGenerator<Document | Refusal> {
  const path = place.path === null ? file.path : `${place.path}/${file.path}`;
  const name = file.path.split("/").at(-1) ?? file.path;
  try {
    yield* within(metered(file.bytes(), meter), { ...deeper(place, name, meter), path });
  } catch (error) {
    // Of an archive in it, that is; what is only read later fails where it is read.
    if (!(error instanceof UnreadableFile) || error instanceof BeyondLimits) throw error;
    yield { path, reason: error.message };
  }
}

async function* metered(bytes: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    meter.give(chunk.length);
    yield chunk;
  }
}

function deeper(place: Place, name: string, meter: Meter): Place {
  return { ...place, name, level: place.level + 1, meter };
}

function tooDeep(nesting: number): BeyondLimits {
  return new BeyondLimits(
    `Archives lie in each other more than ${nesting} deep (UNDERTONE_UNPACK_NESTING). Unpack the outer ones yourself.`,
  );
}
