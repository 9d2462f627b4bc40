import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Texts by their names in an archive. */
export type Files = Readonly<Record<string, string>>;

/** Texts as a ZIP archive in UTF-8; the same texts give the same bytes. */
export function zip(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date("2000-01-01T12:00:00Z"), level: 9 });
}

/** The texts of an archive; null where it is none, or holds more than `most` bytes. */
export function unzip(bytes: Uint8Array, most = 500_000_000): Files | null {
  let left = most;
  try {
    const found = unzipSync(bytes, {
      filter({ originalSize }) {
        left -= originalSize;
        return left >= 0;
      },
    });
    if (left < 0) return null;
    return Object.fromEntries(Object.entries(found).map(([name, text]) => [name, strFromU8(text)]));
  } catch {
    return null;
  }
}
