import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { read } from "../archive/archives.ts";

const ROWS = 12_000;
const texts = Array.from({ length: ROWS }, (_, n) => `comment number ${n} on the bridge`);
const table = (rows: number) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "id", data: texts.slice(0, rows).map((_, n) => BigInt(9_007_199_254_740_993n) + BigInt(n)) },
        { name: "body", data: texts.slice(0, rows) },
        {
          name: "created",
          data: texts.slice(0, rows).map((_, n) => new Date(Date.UTC(2024, 0, 1) + n * 1_000)),
        },
      ],
    }),
  );

describe("parquet", () => {
  it("gives every row in order, with whole ids and times in UTC", async () => {
    const { format, comments, rejections } = await read(table(ROWS));
    expect(format).toBe("parquet");
    expect(rejections).toEqual([]);
    expect(comments.map(({ text }) => text)).toEqual(texts);
    expect(comments[1]).toMatchObject({
      ...{ row: 2, externalId: "9007199254740994" },
      postedAt: { at: new Date("2024-01-01T00:00:01Z"), zone: "Z" },
    });
  });

  it("that is damaged is an UnreadableFile, or unharmed", async () => {
    const bytes = table(30);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
        const broken = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
        if (!isCut) broken[at] = (broken[at] ?? 0) ^ 0x55;
        await read(broken, "a.parquet").catch((error: unknown) =>
          expect(error).toBeInstanceOf(UnreadableFile),
        );
      }),
      { numRuns: 60 },
    );
  });
});
