import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Comment } from "#lib/comment.ts";
import { openReading, type Reading } from "#lib/import/reading.ts";
import { all } from "../../laws/reading.ts";

const TEXT = readFileSync(new URL("../../fixtures/ferry.csv", import.meta.url), "utf8");
const [HEADER = "", ...ROWS] = TEXT.trimEnd().split("\n");
const only = (script: RegExp): string => [HEADER, ...ROWS.filter((row) => script.test(row)), ""].join("\n");
const RUSSIAN = only(/\p{Script=Cyrillic}/u);
const FRENCH = only(/[éà]/);
const ARMENIAN = only(/\p{Script=Armenian}/u).replace("և նույնն", "եւ նույնն");

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function commentsIn(bytes: Uint8Array, given: Partial<Reading> = {}, size = 777): Promise<Comment[]> {
  const { items } = await openReading({ fileName: "ferry.csv", bytes: pieces(bytes, size), ...given });
  return (await all(items)).flatMap((item) => ("text" in item ? [item] : []));
}

const withMark = (encoding: string, text: string) => iconv.encode(text, encoding, { addBOM: true });
const without = (encoding: string, text: string) => iconv.encode(text, encoding, { addBOM: false });

const expected = await commentsIn(Buffer.from(TEXT));

describe("one file in Armenian, Russian and French gives the same comments in", () => {
  it.each([
    ["UTF-8 with a mark", withMark("utf8", TEXT)],
    ["UTF-16, little end first, with a mark", withMark("utf16le", TEXT)],
    ["UTF-16, big end first, with a mark", withMark("utf16be", TEXT)],
    ["UTF-16, little end first, without a mark", without("utf16le", TEXT)],
    ["UTF-16, big end first, without a mark", without("utf16be", TEXT)],
  ])("%s", async (_, bytes) => {
    expect(expected).toHaveLength(6);
    expect(await commentsIn(bytes)).toEqual(expected);
    expect(await commentsIn(bytes, {}, 3)).toEqual(expected);
  });

  it("GB 18030, where it is chosen", async () => {
    expect(await commentsIn(iconv.encode(TEXT, "gb18030"), { encoding: "gb18030" })).toEqual(expected);
  });
});

describe.each([
  ["Russian", RUSSIAN, ["win1251", "koi8-r", "maccyrillic", "iso-8859-5", "cp866"]],
  ["French", FRENCH, ["win1252", "iso-8859-1", "iso-8859-15", "macroman"]],
  ["Armenian", ARMENIAN, ["armscii8"]],
])("its rows in %s give the same comments in", (_, text, encodings) => {
  it.each(encodings)("%s", async (encoding) => {
    const inUnicode = await commentsIn(Buffer.from(text));
    expect(inUnicode).toHaveLength(2);
    expect(iconv.decode(iconv.encode(text, encoding), encoding)).toBe(text);
    expect(await commentsIn(iconv.encode(text, encoding))).toEqual(inUnicode);
  });
});

describe("where a file is plain ASCII for long", () => {
  const english = Array.from({ length: 3_000 }, (_, n) => `${n + 10},Ann,,The ferry was late again\n`).join(
    "",
  );
  const text = `${HEADER}\n${english}${RUSSIAN.slice(HEADER.length + 1)}`;

  it.each(["win1251", "koi8-r", "utf8"])("what comes then decides: %s", async (encoding) => {
    const comments = await commentsIn(iconv.encode(text, encoding), {}, 9_000);
    expect(comments).toHaveLength(3_002);
    expect(comments.at(-1)?.author).toBe("Ярослава");
  });
});

describe("bytes that make no sense", () => {
  it("cost their row a character, which its flag says, and no other row anything", async () => {
    const bytes = Buffer.from(TEXT);
    bytes[bytes.indexOf("Паром")] = 0xff;
    const comments = await commentsIn(bytes);
    expect(comments.map(({ flags }) => flags.includes("characters-lost"))).toEqual([
      ...[false, true, false, false, false, false],
    ]);
    expect(comments[1]?.text).toContain("\uFFFD");
    expect(comments[0]?.author).toBe("Անի");
  });

  it("are a zero byte: the row is rejected with what stood there, the others go in", async () => {
    const bytes = Buffer.from(TEXT + TEXT.slice(HEADER.length + 1).replaceAll(/^(\d)/gm, "1$1"));
    bytes[bytes.indexOf("Le café")] = 0;
    const { items } = await openReading({ fileName: "ferry.csv", bytes: pieces(bytes, 500) });
    const read = await all(items);
    expect(read).toHaveLength(12);
    expect(read.filter((item) => "reason" in item)).toMatchObject([
      { row: 6, reason: expect.stringContaining("zero character") },
    ]);
  });
});

it("an encoding that is none is refused in words", async () => {
  await expect(commentsIn(Buffer.from(TEXT), { encoding: "klingon" })).rejects.toThrow(
    'There is no encoding "klingon"',
  );
});
