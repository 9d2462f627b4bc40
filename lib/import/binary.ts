import { unmarkedUtf16 } from "#lib/import/encoding/utf16.ts";

const SAVE_AS = "Open it in the program it was made with and save it as CSV, JSON or plain text.";

type Magic = { bytes: readonly number[]; kind: string; advice: string };

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const MAGIC: readonly Magic[] = [
  {
    bytes: ascii("PK\u0003\u0004"),
    kind: "a ZIP archive or an Office document",
    advice: `Unpack it first. ${SAVE_AS}`,
  },
  { bytes: [0x1f, 0x8b], kind: "a GZIP archive", advice: "Unpack it first." },
  { bytes: ascii("BZh"), kind: "a BZIP2 archive", advice: "Unpack it first." },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: "a Zstandard archive", advice: "Unpack it first." },
  { bytes: [0xfd, ...ascii("7zXZ")], kind: "an XZ archive", advice: "Unpack it first." },
  { bytes: [...ascii("7z"), 0xbc, 0xaf], kind: "a 7-Zip archive", advice: "Unpack it first." },
  { bytes: ascii("Rar!"), kind: "a RAR archive", advice: "Unpack it first." },
  { bytes: ascii("%PDF-"), kind: "a PDF document", advice: "Copy its text into a plain text file." },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "an old Office document", advice: SAVE_AS },
  { bytes: ascii("{\\rtf"), kind: "a rich text document", advice: "Save it as plain text." },
  { bytes: [0x89, ...ascii("PNG")], kind: "a PNG picture", advice: "Only text can be read." },
  { bytes: [0xff, 0xd8, 0xff], kind: "a JPEG picture", advice: "Only text can be read." },
  { bytes: ascii("GIF8"), kind: "a GIF picture", advice: "Only text can be read." },
  { bytes: ascii("RIFF"), kind: "a sound, film or picture", advice: "Only text can be read." },
  { bytes: ascii("SQLite format 3"), kind: "an SQLite database", advice: "Export its table as CSV." },
  { bytes: ascii("PAR1"), kind: "a Parquet table", advice: "Export it as CSV or JSON lines." },
  { bytes: [0x7f, ...ascii("ELF")], kind: "a program", advice: "Only text can be read." },
];

/**
 * What a file that is no text looks like and what to do about it; null for text. `encoding` is the one it is to be read
 * in, if somebody chose. A zero byte here and there is a fault of single rows.
 */
export function binaryKind(head: Uint8Array, encoding?: string): string | null {
  const magic = MAGIC.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
  if (magic) return `The file looks like ${magic.kind}, not text. ${magic.advice}`;
  if (encoding?.startsWith("utf-16") || hasUtf16Mark(head) || unmarkedUtf16(head) !== null) return null;
  if (zerosIn(head) * RARE <= head.length) return null;
  return `The file looks binary, not text: it holds zero bytes. ${SAVE_AS}`;
}

const RARE = 1_000;

function zerosIn(head: Uint8Array): number {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros;
}

function hasUtf16Mark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
