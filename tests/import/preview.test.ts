import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { preview } from "#lib/import/preview.ts";
import { pieces } from "../laws/reading.ts";

const row = (n: number): string => `${n},Ann,"Too late, for the ${n}th time"\n`;
const TABLE = `id,author,text\n${Array.from({ length: 50 }, (_, n) => row(n + 1)).join("")}`;

describe("preview shows", () => {
  it("format, columns, guesses and the first records", async () => {
    const shown = await preview(TABLE, "comments.csv");
    expect(shown).toMatchObject({
      format: "csv",
      columns: ["id", "author", "text"],
      guess: { mapping: { text: "text", author: "author", id: "id" } },
      rejections: [],
    });
    expect(shown.records).toHaveLength(20);
  });

  it("the rejections among them", async () => {
    const shown = await preview(`id,text\n1,one\n2,"open\n3,"three"\n`, "x.csv");
    expect(shown.records).toHaveLength(2);
    expect(shown.rejections).toMatchObject([{ row: 3 }]);
  });

  it("the same of a stream as of a text", async () => {
    expect(await preview(pieces(TABLE, 7), "x")).toEqual(await preview(TABLE, "x"));
  });

  it("columns that only later records have", async () => {
    const shown = await preview('{"text":"a"}\n{"text":"b","likes":3}\n', "x.jsonl");
    expect(shown.columns).toEqual(["text", "likes"]);
  });

  it("no more of a long stream than it needs, and lets go of it", async () => {
    let read = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          read++;
          yield read === 1 ? TABLE : row(read).repeat(1_000);
        }
      } finally {
        closed = true;
      }
    }
    await preview(endless(), "x.csv");
    expect(read).toBeLessThan(20);
    expect(closed).toBe(true);
  });
});

describe("preview of a head cut in the middle", () => {
  it("leaves out the row it breaks off in, wherever that is", async () => {
    for (let length = 80; length < 300; length++) {
      const { records, rejections } = await preview(TABLE.slice(0, length), "x.csv", { cut: true });
      expect(rejections).toEqual([]);
      for (const { text } of records.map(({ fields }): { text?: string } => fields))
        expect(text).toMatch(/^Too late, for the \d+th time$/);
    }
  });

  it("leaves out the record a list of JSON breaks off in", async () => {
    const text = JSON.stringify([{ text: "one two" }, { text: "three four" }, { text: "five six" }]);
    const { records, rejections } = await preview(text.slice(0, -12), "x.json", { cut: true });
    expect(records.map(({ fields }) => fields)).toEqual([{ text: "one two" }, { text: "three four" }]);
    expect(rejections).toEqual([]);
  });

  it("leaves out the comment a page breaks off in", async () => {
    const page = readFileSync(new URL("../fixtures/tramway.txt", import.meta.url), "utf8");
    const whole = await preview(page, "page.txt");
    const cut = await preview(page.slice(0, page.indexOf("Спасибо")), "page.txt", { cut: true });
    expect(cut.records).toEqual(whole.records.slice(0, -1));
  });

  it("shows all of a small file that is whole", async () => {
    expect((await preview("id,text\n1,one", "x.csv")).records).toHaveLength(1);
  });
});

it("preview refuses a format that is not read, and names those that are", async () => {
  const xml = '<?xml version="1.0"?>\n<feed>\n<entry/>\n</feed>\n';
  await expect(preview(xml, "feed.xml")).rejects.toThrow("CSV or TSV; ");
});

it("preview passes on why a file cannot be read", async () => {
  await expect(preview("", "x.csv")).rejects.toThrow(UnreadableFile);
  await expect(preview("A story without comments.", "x.txt")).rejects.toThrow("No comments were found");
});
