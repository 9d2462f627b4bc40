import { createReadStream, existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { cells } from "#lib/store/cells.ts";
import { allComments } from "#lib/store/comments.ts";
import { allRejections, type Import, listImports } from "#lib/store/imports.ts";
import { query, withDatabase } from "./database.ts";
import { all } from "./laws/reading.ts";
import { emptyDataset, inChunks, runOf, taken } from "./river.ts";

withDatabase();

const DATA = new URL("../../shared/data/", import.meta.url);
const PAGE = new URL("fixtures/asbarez-csto-page.txt", DATA);
const TRAIN = new URL("stance_comments_train.jsonl", DATA);

describe.skipIf(!existsSync(PAGE))(
  "the seed page (skipped where its text is not beside the repository)",
  () => {
    it("gives its seven comments under one article, and none the second time", async () => {
      const datasetId = await emptyDataset();
      const first = await taken(createReadStream(PAGE), { datasetId, fileName: "page.txt" });
      expect(first).toMatchObject({ status: "finished", format: "page", read: 7, accepted: 7, rejected: 0 });
      expect(first.remarks).toMatchObject({ "author-lost": 1 });
      const comments = await commentsIn(datasetId);
      expect(new Set(comments.map(({ source }) => source?.title))).toEqual(
        new Set([readFileSync(PAGE, "utf8").split("\n")[0]?.trim()]),
      );
      expect(comments.filter(({ flags }) => flags.includes("author-lost"))).toHaveLength(1);
      const second = await taken(createReadStream(PAGE), { datasetId, fileName: "page.txt" });
      expect(second).toMatchObject({ read: 7, accepted: 0, duplicate: 7, rejected: 0 });
      expect(await total(datasetId)).toBe(7);
    });
  },
);

describe.skipIf(!existsSync(TRAIN))(
  "eight thousand comments (skipped where they are not beside the repository)",
  () => {
    it("go in whole, count the same by SQL, and add nothing the second time", async () => {
      const datasetId = await emptyDataset();
      const seen: Import[] = [];
      const given = { datasetId, fileName: "train.jsonl", mapping: "text=text,id=id" };
      const first = await taken(createReadStream(TRAIN), {
        ...given,
        onProgress: (state) => seen.push(state),
      });
      expect(first).toMatchObject({ status: "finished", read: 8_000, rejected: 0 });
      expect(first.bytes).toBeGreaterThan(1_000_000);
      for (const state of [...seen, first]) expectTally(state);
      expect(seen.length).toBeGreaterThan(0);
      const second = await taken(createReadStream(TRAIN), given);
      expectTally(second);
      expect(second).toMatchObject({ accepted: 0, duplicate: 8_000 });
      await expectCellsEqualRows(datasetId);
      expect(await total(datasetId)).toBe(first.accepted);
    });
  },
);

describe("a CSV file with every fault there is", () => {
  const rows = [
    "id,author,time,text",
    "1,Ani,2024-01-02,the first good one",
    "2,Ani,2024-01-02,too,many,cells",
    "3,Ani",
    '4,Ani,2024-01-02,"a quote that is "never closed',
    "5,Ani,2024-13-45,a date that is none",
    "6,Ani,soon,a date in words",
    "7,Ani,2199-01-01,a date to come",
    "8,Ani,2024-01-02,",
    '9,Ani,2024-01-02,"   "',
    "10,,,👍🏽👍🏽",
    `11,Ani,2024-01-02,${"x".repeat(10_000_000)}`,
    "12,Ani,2024-01-02,holds a \0 zero",
    "1,Ani,2024-01-02,the id of another",
    "1,Ani,2024-01-02,the first good one",
    '13,Ani,2024-01-02,"the last, ""good"" one"',
  ];

  it("gives the good rows, and of each other the reason", async () => {
    const datasetId = await emptyDataset();
    const end = await taken(rows.join("\n"), {
      datasetId,
      mapping: "text=text,id=id,author=author,time=time",
    });
    expectTally(end);
    expect(end).toMatchObject({ status: "finished", accepted: 3, duplicate: 1, rejected: 11 });
    expect(end.remarks).toMatchObject({ "no-words": 1 });
    const texts = (await commentsIn(datasetId)).map(({ text }) => text);
    expect(texts.sort()).toEqual(["the first good one", 'the last, "good" one', "👍🏽👍🏽"]);
    const rejections = await all(allRejections(datasetId, end.id));
    expect(rejections.map(({ row, reason }) => [row, reason])).toEqual([
      [3, "line 3 has 6 cells where the header names 4"],
      [4, "line 4 has 2 cells where the header names 4"],
      [5, expect.stringContaining("quote")],
      [6, 'the date "2024-13-45" does not exist'],
      [7, 'the date "soon" cannot be read'],
      [8, 'the date "2199-01-01" lies in the future'],
      [9, "the text cell is empty"],
      [10, "the text cell is empty"],
      [12, expect.stringMatching(/^line 12 is 100000\d\d characters long/)],
      [13, expect.stringContaining("zero character")],
      [14, expect.stringContaining('the id "1" already belongs to a comment with another text')],
    ]);
    for (const { raw } of rejections) expect(Buffer.byteLength(raw)).toBeLessThanOrEqual(65_536);
  });
});

describe("a file that cannot be used leaves no import behind", () => {
  it.each([
    ["that is empty", "", "comments.csv", "The file is empty"],
    ["of blank lines", "\n\n \n", "comments.csv", "blank lines"],
    ["that is a picture", "\u0089PNG\r\n\u001a\n", "comments.csv", "PNG picture"],
    ["of zero bytes", "a\0\0b\0\0c\0", "comments.csv", "zero bytes"],
    ["in no known format", '<?xml version="1.0"?><feed/>', "feed.xml", "in no format that Undertone reads"],
    ["of one line of words", "hello", "notes.xyz", "holds no comments"],
    ["without texts", "a,b\n1,2\n3,4\n", "numbers.csv", "No column looks like the text"],
    ["with a header alone", "id,text\n", "comments.csv", "no comments"],
  ])("%s", async (_, text, fileName, message) => {
    const datasetId = await emptyDataset();
    const failed = taken(Buffer.from(text, "latin1"), { datasetId, fileName });
    await expect(failed).rejects.toThrow(UnreadableFile);
    await expect(failed).rejects.toThrow(message);
    expect(await listImports(datasetId)).toEqual([]);
  });

  it("where the mapping or the format is none, which it names", async () => {
    await expect(taken("text\nhi there\n", { mapping: "text=body" })).rejects.toThrow(
      'There is no column "body"',
    );
    await expect(taken("text\nhi there\n", { format: "xlsx" })).rejects.toThrow('There is no format "xlsx"');
  });
});

describe("a stream that breaks off", () => {
  const lines = Array.from(
    { length: 6_000 },
    (_, i) => `${i},author ${i % 9},comment number ${i} about Russia`,
  );
  const file = Buffer.from(["id,author,text", ...lines].join("\n"));

  async function* broken(bytes: number): AsyncGenerator<Uint8Array> {
    yield* inChunks(file.subarray(0, bytes), 10_000);
    throw new Error("the connection was reset");
  }

  it("ends as interrupted with what was read; the whole file then completes it", async () => {
    const datasetId = await emptyDataset();
    const cut = await taken(broken(200_000), { datasetId });
    expectTally(cut);
    expect(cut).toMatchObject({
      status: "interrupted",
      message: expect.stringContaining("the connection was reset"),
    });
    expect(cut.accepted).toBeGreaterThan(2_000);
    expect(cut.accepted).toBeLessThan(6_000);
    await expectCellsEqualRows(datasetId);
    expect(await total(datasetId)).toBe(cut.accepted);
    const whole = await taken(file, { datasetId });
    expect(whole).toMatchObject({ accepted: 6_000 - cut.accepted, duplicate: cut.accepted, rejected: 0 });
    const undisturbed = await emptyDataset();
    await taken(file, { datasetId: undisturbed });
    expect(await figures(datasetId)).toEqual(await figures(undisturbed));
  });

  it("before it is clear what the file is gives nothing but the fault itself", async () => {
    const datasetId = await emptyDataset();
    await expect(taken(broken(20_000), { datasetId })).rejects.toThrow("the connection was reset");
    expect(await listImports(datasetId)).toEqual([]);
  });
});

it("a line of JSON lines that is none is rejected by its number, and the others go in", async () => {
  const datasetId = await emptyDataset();
  const text = '{"text":"one of them"}\n{"text":"two of them"}\n{"text":"three\n{"text":"four of them"}\n';
  const end = await taken(text, { datasetId, fileName: "comments.jsonl" });
  expect(end).toMatchObject({ status: "finished", read: 4, accepted: 3, rejected: 1 });
  const [rejection] = await all(allRejections(datasetId, end.id));
  expect(rejection).toMatchObject({ row: 3, reason: expect.stringContaining("line 3 is not valid JSON") });
});

it("the text of a comment in the store is the one in the file, byte by byte", async () => {
  const someText = fc
    .oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem())
    .filter((text) => text.trim() !== "" && text.isWellFormed() && !text.includes("\0"));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(someText, { minLength: 1, maxLength: 30 }), async (texts) => {
      const datasetId = await emptyDataset();
      const file = texts.map((text, id) => JSON.stringify({ id: `n${id}`, text })).join("\n");
      const end = await taken(file, { datasetId, fileName: "c.jsonl", mapping: { text: "text", id: "id" } });
      expect(end).toMatchObject({ accepted: texts.length, rejected: 0 });
      const stored = await query<{ bytes: Buffer }>(
        "SELECT convert_to(text, 'UTF8') AS bytes FROM comment WHERE dataset_id = $1",
        [datasetId],
      );
      const hex = (bytes: Buffer) => bytes.toString("hex");
      expect(stored.map(({ bytes }) => hex(bytes)).sort()).toEqual(
        texts.map((text) => hex(Buffer.from(text))).sort(),
      );
    }),
    { numRuns: 12 },
  );
});

function expectTally({ read, accepted, duplicate, rejected }: Import): void {
  expect(read).toBe(accepted + duplicate + rejected);
}

async function commentsIn(datasetId: number) {
  return all(allComments(await runOf(datasetId), {}));
}

async function total(datasetId: number): Promise<number> {
  const [cell] = await cells(await runOf(datasetId), {}, []);
  return cell?.n ?? 0;
}

const GROUPS = [["lean", "leanReason"], ["tone", "toneReason"], ["stances"], ["language"], ["day"]] as const;

async function figures(datasetId: number): Promise<string[]> {
  const run = await runOf(datasetId);
  const found = await Promise.all([...GROUPS, ["author", "lean"] as const].map((by) => cells(run, {}, by)));
  return found
    .flat()
    .map((cell) => JSON.stringify(cell))
    .sort();
}

/** The rollup against the rows, by SQL that shares nothing with the store's. */
async function expectCellsEqualRows(datasetId: number): Promise<void> {
  const run = await runOf(datasetId);
  const rows = await query<{
    lean: string;
    tone: string;
    stances: string;
    language: string | null;
    n: number;
  }>(
    `SELECT lean::text, tone::text, stances, language, count(*)::int AS n FROM score s
     JOIN comment c ON c.dataset_id = s.dataset_id AND c.id = s.comment_id
     WHERE s.dataset_id = $1 AND s.run_id = $2 GROUP BY 1, 2, 3, 4`,
    [datasetId, run.id],
  );
  const sorted = (found: readonly object[]) => found.map((cell) => JSON.stringify(cell)).sort();
  expect(sorted(await cells(run, {}, ["lean", "tone", "stances", "language"]))).toEqual(sorted(rows));
}
