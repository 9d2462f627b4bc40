import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { lookAt } from "#lib/import/look.ts";
import { pieces, zipOf } from "./archive/archives.ts";

const FERRY = readFileSync(new URL("../fixtures/ferry.csv", import.meta.url), "utf8");
const RUSSIAN = FERRY.split("\n")
  .filter((row) => /^id|\p{Script=Cyrillic}/u.test(row))
  .join("\n");

describe("lookAt", () => {
  it("shows the encoding, and how the text would read in others that come into question", async () => {
    const look = await lookAt(pieces(iconv.encode(RUSSIAN, "win1251")), "ferry.csv");
    expect(look.encoding).toMatchObject({ used: "windows-1251", sure: false });
    const samples = new Map(look.encoding?.likely.map(({ id, sample }) => [id, sample]));
    expect(samples.get("windows-1251")).toContain("Борис");
    expect(samples.get("koi8-r")).toContain("аНПХЯ");
    expect(look.preview?.records[0]?.fields).toMatchObject({ author: "Борис" });
  });

  it("reads it in the one that is chosen", async () => {
    const look = await lookAt(pieces(iconv.encode(RUSSIAN, "win1251")), "ferry.csv", { encoding: "koi8-r" });
    expect(look.encoding?.used).toBe("koi8-r");
    expect(look.preview?.records[0]?.fields).toMatchObject({ author: "аНПХЯ" });
  });

  it("is sure of Unicode", async () => {
    const look = await lookAt(pieces(Buffer.from(FERRY)), "ferry.csv");
    expect(look.encoding).toMatchObject({ used: "utf-8", sure: true });
    expect(look.path).toBeNull();
  });

  it("looks into an archive, also one of which only the beginning is here", async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `${n},Ann,,Late by ${Math.sin(n)} hours again\n`);
    const many = `id,author,time,text\n${rows.join("")}`;
    const packed = gzipSync(many);
    const look = await lookAt(pieces(packed.subarray(0, packed.length / 2)), "ferry.csv.gz", { cut: true });
    expect(look.preview).toMatchObject({ format: "csv", rejections: [] });
    expect(look.preview?.records).toHaveLength(20);
  });

  it("shows the first file of an archive that can be read, and which it is", async () => {
    const zip = await zipOf({ "readme.md": "nothing", "in/ferry.csv": FERRY });
    expect(await lookAt(pieces(zip), "all.zip")).toMatchObject({
      path: "in/ferry.csv",
      preview: { format: "csv" },
    });
  });

  it("shows nothing of a ZIP archive that is not whole, which is no fault", async () => {
    const zip = await zipOf({ "ferry.csv": FERRY });
    expect(await lookAt(pieces(zip.subarray(0, 300)), "all.zip", { cut: true })).toEqual({
      ...{ preview: null, encoding: null, path: null, said: null },
    });
  });

  it("says why a file cannot be read", async () => {
    await expect(
      lookAt(pieces(await zipOf({ "a.png": Buffer.from("\x89PNG", "latin1") })), "a"),
    ).rejects.toThrow(UnreadableFile);
  });
});
