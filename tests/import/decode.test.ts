import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#lib/import/decode.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { all } from "../laws/reading.ts";

const TEXT = "Ծովը՝ the sea, море, 海 🙂\nсюда\n";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* pieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function textOf(bytes: Uint8Array, size?: number): Promise<string> {
  return (await all(decode(pieces(bytes, size)))).join("");
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decode reads", () => {
  it("UTF-8 with and without a byte order mark", async () => {
    expect(await textOf(bytesOf(TEXT))).toBe(TEXT);
    expect(await textOf(bytesOf(`\uFEFF${TEXT}`))).toBe(TEXT);
  });

  it("UTF-16 of both kinds by its byte order mark", async () => {
    expect(await textOf(utf16(TEXT, true))).toBe(TEXT);
    expect(await textOf(utf16(TEXT, false))).toBe(TEXT);
  });

  it("a character cut by the end of a piece", async () => {
    for (const bytes of [bytesOf(TEXT), utf16(TEXT, true), utf16(TEXT, false)]) {
      for (const size of [1, 2, 3, 5]) expect(await textOf(bytes, size)).toBe(TEXT);
    }
  });

  it("a character cut by the end of the head", async () => {
    const long = `${"x".repeat(65_535)}я${"y".repeat(70_000)}`;
    expect(await textOf(bytesOf(long), 1_000)).toBe(long);
  });

  it("any text in any pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          fc.pre(!/^[\uFEFF]|\0/.test(text) && text.isWellFormed());
          expect(await textOf(bytesOf(`a${text}`), size)).toBe(`a${text}`);
        },
      ),
    );
  });

  it("Cyrillic of old Windows", async () => {
    const bytes = Uint8Array.from([0xd1, 0xea, 0xee, 0xf0, 0xee, 0x20, 0xe4, 0xee, 0xe6, 0xe4, 0xfc]);
    expect(await textOf(bytes)).toBe("Скоро дождь");
  });

  it("Western letters of old Windows", async () => {
    const bytes = Uint8Array.from([
      ...bytesOf("caf"),
      0xe9,
      ...bytesOf(" f"),
      0xfc,
      ...bytesOf("r Zo"),
      0xeb,
    ]);
    expect(await textOf(bytes)).toBe("café für Zoë");
  });

  it("invalid bytes after the head as U+FFFD", async () => {
    const bytes = Uint8Array.from([...bytesOf(`я${"x".repeat(70_000)}`), 0xff, ...bytesOf("y")]);
    expect((await textOf(bytes, 4_096)).endsWith("x\uFFFDy")).toBe(true);
  });
});

describe("decode refuses", () => {
  it("an empty file", async () => {
    await expect(textOf(new Uint8Array())).rejects.toThrow(UnreadableFile);
    await expect(textOf(new Uint8Array())).rejects.toThrow("The file is empty");
  });

  for (const [kind, head] of [
    ["a ZIP archive", "PK\u0003\u0004...."],
    ["a PDF document", "%PDF-1.7\n"],
    ["a GIF picture", "GIF89a"],
    ["an SQLite database", "SQLite format 3\0"],
    ["a Parquet table", "PAR1abc"],
    ["a rich text document", "{\\rtf1\\ansi"],
  ] as const) {
    it(`what looks like ${kind}, and says so`, async () => {
      await expect(textOf(bytesOf(head))).rejects.toThrow(kind);
    });
  }

  it("pictures and archives by their first bytes", async () => {
    await expect(textOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).rejects.toThrow("PNG");
    await expect(textOf(Uint8Array.from([0x1f, 0x8b, 8, 0]))).rejects.toThrow("Unpack it first");
    await expect(textOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).rejects.toThrow("JPEG");
  });

  it("a file with many zero bytes in its beginning", async () => {
    await expect(textOf(bytesOf("id,text\n1,a\0b\n"))).rejects.toThrow("looks binary");
  });

  it("a binary file that comes byte by byte", async () => {
    await expect(textOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 1)).rejects.toThrow(
      UnreadableFile,
    );
  });

  it("never anything but with UnreadableFile", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          await textOf(bytes, size).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
        },
      ),
    );
  });
});
