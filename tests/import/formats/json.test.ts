import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "#lib/import/format.ts";
import { json } from "#lib/import/formats/json.ts";
import { formatLaws } from "../../laws/format.ts";
import { fieldsOf, pieces, readAll, recordsOf, rejectionsOf } from "../../laws/reading.ts";

const LIST =
  '[{"id":1,"text":"a [ \\" } b"},\n {"id":2,"text":"two"}, {"id":3,"tags":["x","y"],"text":null}]';
const NESTED = JSON.stringify(
  {
    version: 1,
    data: {
      total: 2,
      items: [
        { id: "a", text: "one" },
        { id: "b", text: "two" },
      ],
    },
    users: [{ id: 1 }],
  },
  null,
  2,
);
const BROKEN = '[\n{"id":1,"text":"one"},\n{"id":2 "text":"two"},\n7,\n{"id":4,"text":"four"}\n]';
const LOST = '{"comments":[\n{"id":1,"text":"one"},\n{"id":2,"text":"two},\n{"id":3,"text":"three"}\n]}';

formatLaws(json, [
  { name: "a list", text: LIST, records: 3, rejections: 0 },
  { name: "a list two keys deep", text: NESTED, records: 2, rejections: 0 },
  { name: "a list with broken records", text: BROKEN, records: 2, rejections: 2 },
  { name: "a list that breaks off", text: LOST, records: 1, rejections: 1 },
]);

const read = async (value: unknown) => fieldsOf(await readAll(json, JSON.stringify(value), 11));

describe("json finds the comments", () => {
  it("in a list at the top", async () => {
    expect(fieldsOf(await readAll(json, LIST))).toEqual([
      { id: "1", text: 'a [ " } b' },
      { id: "2", text: "two" },
      { id: "3", tags: "x, y", text: "" },
    ]);
  });

  it("in a list under a key, or under a key of a key", async () => {
    const comments = [{ id: "a", text: "one" }];
    for (const value of [{ comments }, { data: { items: comments } }, { page: 1, whatever: comments }]) {
      expect(await read(value)).toEqual(comments);
    }
  });

  it("in the list called comments, beside lists of other things", async () => {
    const comments = [{ id: "a", text: "one" }];
    expect(await read({ users: [{ id: "u" }], comments, commenters: [{ id: "v" }] })).toEqual(comments);
  });

  it("not in a list of other things than objects before them", async () => {
    const comments = [{ id: "a", text: "one" }];
    expect(await read({ columns: ["id", "text"], sizes: [], rows: comments })).toEqual(comments);
    expect(await read({ columns: [["id"]], whatever: comments })).toEqual(comments);
  });

  it("in a single object with a text", async () => {
    expect(await read({ text: "alone", author: "Ann" })).toEqual([{ text: "alone", author: "Ann" }]);
  });

  it("nowhere, where there is no list and no text", async () => {
    await expect(read({ version: 1 })).rejects.toThrow(UnreadableFile);
    await expect(readAll(json, "nonsense")).rejects.toThrow(UnreadableFile);
  });

  it("none in an empty list", async () => {
    expect(await read([])).toEqual([]);
  });

  it("numbered as records, from 1", async () => {
    expect(recordsOf(await readAll(json, NESTED)).map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe("json takes replies out of the comment they answer", () => {
  it("as records after it, with its id as their parent", async () => {
    const reply = { id: "r", text: "indeed" };
    for (const key of ["replies", "children", "comments"]) {
      expect(
        await read([
          { id: "a", text: "one", [key]: [reply] },
          { id: "b", text: "two" },
        ]),
      ).toEqual([
        { id: "a", text: "one" },
        { id: "r", text: "indeed", parent: "a" },
        { id: "b", text: "two" },
      ]);
    }
  });

  it("but leaves the parent a reply names itself", async () => {
    const replies = [{ id: "r", parent_id: "t1_a", text: "indeed" }];
    expect(await read([{ id: "a", text: "one", replies }])).toEqual([
      { id: "a", text: "one" },
      { id: "r", parent_id: "t1_a", text: "indeed" },
    ]);
  });

  it("but gives none to the comments of a thread, which is their source", async () => {
    const threads = [
      {
        id: "/bridge",
        title: "The bridge",
        url: "https://news.example/bridge",
        comments: [{ id: "a", text: "one" }],
      },
      {
        id: "/tunnel",
        title: "The tunnel",
        comments: [{ id: "b", text: "two", replies: [{ id: "c", text: "three" }] }],
      },
    ];
    expect(await read(threads)).toEqual([
      { id: "a", text: "one", "thread.title": "The bridge", "thread.url": "https://news.example/bridge" },
      { id: "b", text: "two", "thread.title": "The tunnel" },
      { id: "c", text: "three", parent: "b", "thread.title": "The tunnel" },
    ]);
  });

  it("also where they answer replies", async () => {
    const deep = { id: "a", text: "1", replies: [{ id: "b", text: "2", replies: [{ id: "c", text: "3" }] }] };
    expect(await read([deep])).toEqual([
      { id: "a", text: "1" },
      { id: "b", text: "2", parent: "a" },
      { id: "c", text: "3", parent: "b" },
    ]);
  });

  it("from listings in listings, as Reddit has them", async () => {
    const reply = { kind: "t1", data: { id: "r", parent_id: "t1_a", body: "indeed" } };
    const first = {
      kind: "t1",
      data: { id: "a", body: "one", replies: { kind: "Listing", data: { children: [reply] } } },
    };
    const rows = await read({ kind: "Listing", data: { children: [first] } });
    expect(rows).toMatchObject([
      { "data.id": "a", "data.body": "one" },
      { "data.id": "r", "data.body": "indeed", "data.parent_id": "t1_a" },
    ]);
  });

  it("under the same names as the first comment of a thread, as YouTube has them", async () => {
    const comment = (id: string, textOriginal: string) => ({ id, snippet: { textOriginal } });
    const thread = {
      id: "a",
      snippet: { videoId: "v", topLevelComment: comment("a", "one") },
      replies: { comments: [comment("r", "indeed")] },
    };
    expect(await read({ items: [thread] })).toEqual([
      { id: "a", "snippet.textOriginal": "one" },
      { id: "r", "snippet.textOriginal": "indeed", parent: "a" },
    ]);
  });

  it("unless they lie deeper than any talk goes", async () => {
    let deep: object = { id: "0", text: "0" };
    for (let i = 1; i < 1_200; i++) deep = { id: `${i}`, text: `${i}`, replies: [deep] };
    const reads = await readAll(json, JSON.stringify([deep, { id: "a", text: "one" }]));
    expect(rejectionsOf(reads)[0]?.reason).toBe("record 1 (line 1) is nested too deeply");
    expect(fieldsOf(reads)).toEqual([{ id: "a", text: "one" }]);
  });
});

describe("json rejects a record and reads on", () => {
  it("with its number and line", async () => {
    const reads = await readAll(json, BROKEN);
    expect(fieldsOf(reads).map(({ id }) => id)).toEqual(["1", "4"]);
    expect(rejectionsOf(reads).map(({ row, reason }) => [row, reason])).toEqual([
      [2, "record 2 (line 3) is not valid JSON: expected ',' or '}' after property value at character 9"],
      [3, "record 3 (line 4) is not an object"],
    ]);
  });

  it("and says from where on nothing could be read", async () => {
    const reads = await readAll(json, LOST);
    expect(fieldsOf(reads)).toEqual([{ id: "1", text: "one" }]);
    expect(rejectionsOf(reads)[0]).toMatchObject({ row: 2 });
    expect(rejectionsOf(reads)[0]?.reason).toMatch(/^from record 2 \(line 3\) on nothing could be read/);
  });

  it("where the file breaks off, keeping what came before", async () => {
    const text = LIST.slice(0, LIST.indexOf("two"));
    const reads = await readAll(json, text, 3);
    expect(fieldsOf(reads)).toHaveLength(1);
    expect(rejectionsOf(reads)).toHaveLength(1);
  });

  it("where the list breaks off between two records", async () => {
    const reads = await readAll(json, '[{"id":1,"text":"one"},');
    expect(fieldsOf(reads)).toHaveLength(1);
    expect(rejectionsOf(reads)[0]?.reason).toContain("from record 2 (line 1) on nothing could be read");
  });
});

it("json goes on with a second list after the first, and names what is no list", async () => {
  const reads = await readAll(json, '[{"text":"one"}]\n[{"text":"two"}] trailing');
  expect(fieldsOf(reads)).toEqual([{ text: "one" }, { text: "two" }]);
  expect(rejectionsOf(reads)[0]?.reason).toContain("from record 3 (line 2) on");
});

it("json reads back any list that JSON.stringify writes", async () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("[", "]", "{", "}", '"', "\\", '\\"', ","),
  );
  const record = fc.record({ id: cell, text: cell });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1 }),
      fc.nat(4),
      fc.integer({ min: 1, max: 30 }),
      async (list, indent, size) => {
        const reads = await readAll(json, JSON.stringify({ comments: list }, null, indent), size);
        expect(fieldsOf(reads)).toEqual(list);
      },
    ),
  );
});

it("json holds no more than a record of a large file", async () => {
  async function* source(): AsyncGenerator<string> {
    yield '{"users":[';
    for (let i = 0; i < 100; i++) yield `{"name":"${"n".repeat(10_000)}"},`;
    yield '{}],"comments":[{"id":0,"text":"zero"}';
    for (let i = 1; i < 20_000; i++) yield* pieces(`,\n{"id":${i},"text":"${"a word ".repeat(20)}"}`);
    yield "]}";
  }
  let count = 0;
  for await (const _ of json.records(source())) count++;
  expect(count).toBe(20_000);
});
