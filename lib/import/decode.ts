import { binaryKind } from "#lib/import/binary.ts";
import { encodingOf } from "#lib/import/encoding.ts";
import { UnreadableFile } from "#lib/import/format.ts";

const HEAD_BYTES = 64 * 1024;

/** Bytes to text. Bytes that make no sense after the head become U+FFFD. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (decoder) {
      yield* nonEmpty(decoder.decode(chunk, { stream: true }));
      continue;
    }
    head.push(chunk);
    size += chunk.length;
    if (size < HEAD_BYTES) continue;
    const start = Buffer.concat(head);
    decoder = decoderFor(start);
    yield* nonEmpty(decoder.decode(start, { stream: true }));
  }
  if (decoder) return yield* nonEmpty(decoder.decode());
  const whole = Buffer.concat(head);
  yield* nonEmpty(decoderFor(whole).decode(whole));
}

function decoderFor(start: Uint8Array): TextDecoder {
  const head = start.subarray(0, HEAD_BYTES);
  if (head.length === 0) throw new UnreadableFile("The file is empty. Choose a file with comments in it.");
  const kind = binaryKind(head);
  if (kind) throw new UnreadableFile(kind);
  return new TextDecoder(encodingOf(head));
}

function* nonEmpty(text: string): Generator<string> {
  if (text !== "") yield text;
}
