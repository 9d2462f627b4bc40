import { isAscii } from "node:buffer";
import { binaryKind } from "#lib/import/binary.ts";
import { type Decoder, decoderOf, encodingNamed } from "#lib/import/encoding/decoders.ts";
import { guessEncoding } from "#lib/import/encoding/guess.ts";
import { UnreadableFile } from "#lib/import/format.ts";

const HEAD_BYTES = 64 * 1024;

/**
 * Bytes to text, in the encoding named or else guessed: from the first 64 KiB, and where those are plain ASCII, from
 * where something else begins. Bytes that make no sense in it become U+FFFD.
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding?: string | undefined,
): AsyncGenerator<string> {
  const chosen = encoding === undefined ? undefined : known(encoding);
  let decoder: Decoder | null = null;
  let checked = false;
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (decoder) {
      yield* nonEmpty(decoder.write(chunk));
      continue;
    }
    if (checked && waiting.length === 0 && isAscii(chunk)) {
      yield* nonEmpty(asAscii(chunk));
      continue;
    }
    waiting.push(chunk);
    size += chunk.length;
    if (size < HEAD_BYTES) continue;
    const start = Buffer.concat(waiting);
    if (!checked) checkHead(start, chosen);
    checked = true;
    waiting = [];
    size = 0;
    if (chosen === undefined && isAscii(start)) yield asAscii(start);
    else {
      decoder = decoderFor(start, chosen);
      yield* nonEmpty(decoder.write(start));
    }
  }
  if (!decoder) {
    const start = Buffer.concat(waiting);
    if (!checked) checkHead(start, chosen);
    decoder = decoderFor(start, chosen);
    yield* nonEmpty(decoder.write(start));
  }
  yield* nonEmpty(decoder.end());
}

function known(encoding: string): string {
  const id = encodingNamed(encoding);
  if (id !== null) return id;
  throw new UnreadableFile(
    `There is no encoding "${encoding}" here; there are utf-8, utf-16le, windows-1251 and others (docs/formats.md).`,
  );
}

function checkHead(start: Uint8Array, chosen: string | undefined): void {
  const head = start.subarray(0, HEAD_BYTES);
  if (head.length === 0) throw new UnreadableFile("The file is empty. Choose a file with comments in it.");
  const kind = binaryKind(head, chosen);
  if (kind) throw new UnreadableFile(kind);
}

function decoderFor(start: Uint8Array, chosen: string | undefined): Decoder {
  return decoderOf(chosen ?? guessEncoding(start.subarray(0, HEAD_BYTES)).encoding);
}

function asAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function* nonEmpty(text: string): Generator<string> {
  if (text !== "") yield text;
}
