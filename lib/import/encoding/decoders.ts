import iconv from "iconv-lite";

/** Decodes a stream piece by piece; a character cut by the end of a piece is kept for the next. */
export type Decoder = { write(bytes: Uint8Array): string; end(): string };

/** The encodings a file may be read in, for people to choose from; ids as the web names them. */
export const ENCODINGS = [
  { id: "utf-8", name: "Unicode (UTF-8)" },
  { id: "utf-16le", name: "Unicode (UTF-16, little end first)" },
  { id: "utf-16be", name: "Unicode (UTF-16, big end first)" },
  { id: "windows-1251", name: "Cyrillic (Windows-1251)" },
  { id: "koi8-r", name: "Cyrillic (KOI8-R)" },
  { id: "koi8-u", name: "Cyrillic (KOI8-U)" },
  { id: "x-mac-cyrillic", name: "Cyrillic (Macintosh)" },
  { id: "iso-8859-5", name: "Cyrillic (ISO 8859-5)" },
  { id: "ibm866", name: "Cyrillic (DOS 866)" },
  { id: "windows-1252", name: "Western (Windows-1252, ISO 8859-1)" },
  { id: "iso-8859-15", name: "Western (ISO 8859-15)" },
  { id: "macintosh", name: "Western (Macintosh)" },
  { id: "windows-1250", name: "Central European (Windows-1250)" },
  { id: "iso-8859-2", name: "Central European (ISO 8859-2)" },
  { id: "windows-1254", name: "Turkish (Windows-1254, ISO 8859-9)" },
  { id: "windows-1257", name: "Baltic (Windows-1257)" },
  { id: "windows-1253", name: "Greek (Windows-1253)" },
  { id: "windows-1255", name: "Hebrew (Windows-1255)" },
  { id: "windows-1256", name: "Arabic (Windows-1256)" },
  { id: "armscii-8", name: "Armenian (ARMSCII-8)" },
  { id: "gb18030", name: "Chinese (GB 18030)" },
  { id: "big5", name: "Chinese (Big5)" },
  { id: "shift_jis", name: "Japanese (Shift JIS)" },
  { id: "euc-jp", name: "Japanese (EUC)" },
  { id: "euc-kr", name: "Korean (EUC)" },
] as const;

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
