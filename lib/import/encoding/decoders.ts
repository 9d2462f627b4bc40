import iconv from "iconv-lite";
import { ENCODINGS } from "#lib/import/encoding/table.ts";

/** Decodes a stream piece by piece; a character cut by the end of a piece is kept for the next. */
export type Decoder = { write(bytes: Uint8Array): string; end(): string };

/** The id of an encoding by its id or another name it goes by ("cp1251", "latin1"); null where it is not read. */
export function encodingNamed(name: string): string | null {
  const label = name
    .trim()
    .toLowerCase()
    .replace(/^cp-?(\d{4})$/, "windows-$1");
  if (ARMENIAN.has(label)) return "armscii-8";
  try {
    const { encoding } = new TextDecoder(label);
    return ENCODINGS.find(({ id }) => id === encoding)?.id ?? null;
  } catch {
    return null;
  }
}

const ARMENIAN = new Set(["armscii-8", "armscii8", "armscii"]);

/** Bytes that make no sense become U+FFFD. */
export function decoderOf(encoding: string): Decoder {
  // The one that the web's own decoder does not know.
  if (encoding === "armscii-8") {
    const decoder = iconv.getDecoder("armscii8");
    return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? "" };
  }
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** A whole text at once; its last character may be cut. */
export function decodeHead(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding).write(bytes);
}
