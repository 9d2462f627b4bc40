import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { createGzip, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BeyondLimits } from "#lib/import/archive/limits.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { openReading } from "#lib/import/reading.ts";
import { pieces, read } from "./archives.ts";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const FERRY = fixture("ferry.csv");
const { comments: expected } = await read(FERRY);

const PACKED = [
  ["gz", gzipSync(FERRY)],
  ["zst", zstdCompressSync(FERRY)],
  ["bz2", fixture("ferry.csv.bz2")],
] as const;

describe.each(PACKED)("a file packed as %s", (ending, bytes) => {
  it("gives the same comments as unpacked, in any pieces, whatever its name", async () => {
    expect(expected).toHaveLength(6);
    expect((await read(bytes, `ferry.csv.${ending}`)).comments).toEqual(expected);
    expect((await read(bytes, "ferry", 1)).comments).toEqual(expected);
  });

  it("may lie in another", async () => {
    expect((await read(gzipSync(bytes))).comments).toEqual(expected);
  });

  it("that is cut short, or has a byte turned, is an UnreadableFile, or unharmed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
        const broken = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
        if (!isCut) broken[at] = (broken[at] ?? 0) ^ 0x55;
        try {
          await read(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("that is cut short says so", async () => {
    await expect(read(bytes.subarray(0, bytes.length - 20))).rejects.toThrow("damaged or cut short");
  });
});

describe("archives that unpack without end", () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.from("a comment that never ends,".repeat(3_000));
  }

  it("a GZIP that never ends is refused before a row of it is read, with flat memory", async () => {
    const before = process.memoryUsage().rss;
    const packed = Readable.from(endless()).pipe(createGzip());
    await expect(openReading({ fileName: "file", bytes: packed })).rejects.toThrow(BeyondLimits);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
    packed.destroy();
  });

  it("a BZIP2 of one letter is a bomb of a few bytes", async () => {
    await expect(read(fixture("bomb.bz2"))).rejects.toThrow("UNDERTONE_UNPACK_RATIO");
  });

  it("archives within archives end at some depth", async () => {
    let bytes = gzipSync(FERRY);
    for (let depth = 0; depth < 4; depth++) bytes = gzipSync(bytes);
    await expect(read(bytes)).rejects.toThrow("UNDERTONE_UNPACK_NESTING");
  });
});

it("the failure of the stream itself is passed on", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield* pieces(gzipSync(FERRY).subarray(0, 100), 50);
    throw new Error("the disk is gone");
  }
  await expect(read(failing())).rejects.toThrow("the disk is gone");
});
