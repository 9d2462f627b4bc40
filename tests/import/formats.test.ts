import { describe, expect, it } from "vitest";
import { binaryFormats, formatOf, formats, recogniseFormat } from "#lib/import/formats.ts";

const SAMPLES = [
  ["csv", "comments.csv", "id,author,text\n1,Ann,Too late\n2,Bo,Never mind\n"],
  ["csv", "comments.tsv", "text\nToo late\nNever mind\n"],
  ["jsonl", "comments.jsonl", '{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n'],
  ["json", "comments.json", '{\n  "comments": [\n    {"id": 1, "text": "a"}\n  ]\n}\n'],
  ["json", "one-line.json", '{"comments":[{"id":1,"text":"a, b"},{"id":2,"text":"c, d"}]}'],
  ["json", "list.json", '[{"id":1},\n{"id":2}]'],
  ["html", "page.html", "<!doctype html>\n<html><body><p>Ann said:</p></body></html>"],
  ["html", "part.htm", '<div class="comments"><ol class="commentlist"></ol></div>'],
  [
    "page",
    "page.txt",
    "A bridge\n\n2 Comments\n\nAnn said:\n\nToo late, I say.\n\nBo said:\n\nNever mind, Ann.\n",
  ],
] as const;

describe("recogniseFormat", () => {
  for (const [id, name, head] of SAMPLES) {
    it(`takes ${name} for ${id}`, () => expect(recogniseFormat(head, name)?.id).toBe(id));
  }

  it("goes by the content before the name", () => {
    for (const [id, name, head] of SAMPLES) {
      if (name === "comments.tsv") continue;
      expect(recogniseFormat(head, "pasted")?.id).toBe(id);
      expect(recogniseFormat(head, "wrong.txt")?.id).toBe(id);
    }
  });

  it("looks past a byte order mark", () => {
    expect(recogniseFormat('\uFEFF[{"id":1}]', "x")?.id).toBe("json");
  });

  it("takes a head cut anywhere for what it is", () => {
    const long = `id,author,text\n${'1,Ann,"Too late, and more"\n'.repeat(50)}`;
    for (const cut of [200, 210, 221, 233]) expect(recogniseFormat(long.slice(0, cut), "x")?.id).toBe("csv");
  });
});

describe("formatOf", () => {
  it("finds each format by its id", () => {
    for (const format of formats) expect(formatOf(format.id)).toBe(format);
    expect(formatOf("docx")).toBeNull();
  });

  it("has no two formats of one id or name", () => {
    const all = [...formats, ...binaryFormats];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
