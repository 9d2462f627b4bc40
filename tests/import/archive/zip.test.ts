import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEnv } from "#lib/env.ts";
import { BeyondLimits } from "#lib/import/archive/limits.ts";
import { UnreadableFile } from "#lib/import/format.ts";
import { openReading } from "#lib/import/reading.ts";
import { pieces, read, zipOf } from "./archives.ts";

const FERRY = readFileSync(new URL("../../fixtures/ferry.csv", import.meta.url));
/** Where a file's entry in the table of contents states its size. */
const UNPACKED_SIZE = 24;
const BROKEN = "id,text\n1,one of them\n2,too,many,cells\n3,three of them\n";

describe("a ZIP archive", () => {
  it("of one file gives its comments", async () => {
    const { comments } = await read(FERRY);
    expect(await read(await zipOf({ "ferry.csv": FERRY }))).toMatchObject({ format: "csv", comments });
  });

  it("of several gives the rows of each, and names the file that a rejected row is in", async () => {
    const files = { "2023/a.csv": BROKEN, "2024/b.jsonl": '{"text":"four of them"}\n{"text":"five of\n' };
    const { comments, rejections } = await read(await zipOf(files));
    expect(comments.map(({ text }) => text)).toEqual(["one of them", "three of them", "four of them"]);
    expect(rejections).toMatchObject([
      { row: 3, reason: "2023/a.csv: line 3 has 4 cells where the header names 2" },
      { row: 2, reason: expect.stringMatching(/^2024\/b.jsonl: line 2 is not valid JSON/) },
    ]);
  });

  it("says of each file that cannot be read why, and reads the others", async () => {
    const files = {
      "photo.png": Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      "ferry.csv": FERRY,
      "numbers.csv": "a,b\n1,2\n3,4\n",
    };
    const { comments, rejections } = await read(await zipOf(files));
    expect(comments).toHaveLength(6);
    expect(rejections).toMatchObject([
      { row: 0, reason: expect.stringMatching(/^photo.png: .*PNG picture/), raw: "photo.png" },
      { row: 0, reason: expect.stringMatching(/^numbers.csv: No column looks like the text/) },
    ]);
  });

  it("may hold archives", async () => {
    const inner = await zipOf({ "b.csv": BROKEN });
    const { comments, rejections } = await read(
      await zipOf({ "ferry.csv.gz": gzipSync(FERRY), "inner.zip": inner }),
    );
    expect(comments).toHaveLength(8);
    expect(rejections).toMatchObject([{ reason: expect.stringMatching(/^inner.zip\/b.csv: line 3/) }]);
  });

  it("leaves out what systems put beside files", async () => {
    const files = { "ferry.csv": FERRY, "__MACOSX/._ferry.csv": "x", ".DS_Store": "x" };
    expect((await read(await zipOf(files))).rejections).toEqual([]);
  });

  it("in which nothing can be read is an UnreadableFile that says why", async () => {
    await expect(read(await zipOf({ "a.csv": "a,b\n1,2\n" }))).rejects.toThrow(
      "No column looks like the text",
    );
    await expect(read(await zipOf({}))).rejects.toThrow(UnreadableFile);
  });

  it("that unpacks too far is a bomb", async () => {
    const bomb = await zipOf({ "a.csv": `text\n${" ".repeat(2 ** 23)}` });
    await expect(read(bomb)).rejects.toThrow("UNDERTONE_UNPACK_RATIO");
  });

  it("that states it unpacks too far is refused before anything of it is read", async () => {
    const bomb = await zipOf({ "ferry.csv": FERRY, "b.csv": `text\n${"one of many\n".repeat(4e5)}` });
    await expect(openReading({ fileName: "bomb.zip", bytes: pieces(bomb) })).rejects.toThrow(BeyondLimits);
  });

  it("that states less than it holds is damaged, and nothing beyond is unpacked", async () => {
    const liar = await zipOf({ "a.csv": `text\n${"one of many\n".repeat(10_000)}` });
    liar.writeUInt32LE(5_000, liar.indexOf("PK\x01\x02", 0, "latin1") + UNPACKED_SIZE);
    await expect(read(liar)).rejects.toThrow(/damaged or cut short \(too many bytes/);
  });

  it("that is damaged is an UnreadableFile, or a rejection, or unharmed", async () => {
    const bytes = await zipOf({ "a.csv": BROKEN, "ferry.csv": FERRY });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
        const broken = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
        if (!isCut) broken[at] = (broken[at] ?? 0) ^ 0x55;
        await read(broken).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves nothing on disk", async () => {
    await read(await zipOf({ "ferry.csv": FERRY }));
    expect(await readdir(join(readEnv().UNDERTONE_DATA, "unpacking"))).toEqual([]);
  });
});
