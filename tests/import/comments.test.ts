import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Comment, Rejection } from "#lib/comment.ts";
import { toComment } from "#lib/import/comments.ts";
import type { Mapping } from "#lib/import/mapping.ts";

const MAPPING: Mapping = {
  text: "body",
  author: "user",
  time: "when",
  source: "title",
  url: "link",
  id: "id",
  parent: "reply_to",
  likes: "votes",
};
const OPTIONS = { now: new Date("2026-01-01T00:00:00Z"), order: "auto" } as const;

function take(fields: Record<string, string>, mapping = MAPPING): Comment | Rejection {
  return toComment({ row: 7, fields, raw: "as it stood" }, mapping, OPTIONS);
}

function comment(fields: Record<string, string>): Comment {
  return Comment.parse(take({ body: "Too late.", ...fields }));
}

function reason(fields: Record<string, string>): string {
  return Rejection.parse(take({ body: "Too late.", ...fields })).reason;
}

describe("toComment takes", () => {
  it("every cell by its meaning", () => {
    const taken = comment({
      body: " Too late. ",
      user: " Ann ",
      when: "2020-10-08T19:30:00+04:00",
      title: "The bridge",
      link: "https://news.example/bridge",
      id: "c1",
      reply_to: "c0",
      votes: "1,234",
    });
    expect(taken).toMatchObject({
      row: 7,
      text: " Too late. ",
      author: "Ann",
      source: { title: "The bridge", url: "https://news.example/bridge" },
      externalId: "c1",
      postedAt: { at: new Date("2020-10-08T15:30:00Z"), zone: "+04:00" },
      likes: 1234,
      flags: [],
    });
  });

  it("a text alone", () => {
    expect(comment({})).toMatchObject({
      author: null,
      source: null,
      externalId: null,
      parentId: null,
      postedAt: null,
      likes: null,
      flags: [],
    });
  });

  it("a text of only emoji, and says that it has no words", () => {
    expect(comment({ body: "👍👍 !!!" }).flags).toEqual(["no-words"]);
  });

  it("a time without a zone, and says that one was assumed", () => {
    expect(comment({ when: "2020-10-08 19:30" })).toMatchObject({
      postedAt: { at: new Date("2020-10-08T19:30:00Z"), zone: null },
      flags: ["zone-assumed"],
    });
  });

  it("a comment that was deleted at its source, and says so", () => {
    expect(comment({ body: "[removed]" }).flags).toEqual(["deleted"]);
  });

  it("the flags of a reader, and none but those there are", () => {
    expect(comment({ flags: "author-lost" }).flags).toEqual(["author-lost"]);
    expect(comment({ flags: "sponsored, author-lost" }).flags).toEqual(["author-lost"]);
  });

  it("the source of all where the record names none", () => {
    const source = { title: "The bridge", url: null };
    const taken = toComment({ row: 1, fields: { body: "a" }, raw: "a" }, MAPPING, { ...OPTIONS, source });
    expect(taken).toMatchObject({ source });
  });

  it("likes that are no number as none", () => {
    for (const votes of ["", "many", "1.5", "12k", "99999999999999999999"])
      expect(comment({ votes }).likes).toBeNull();
    for (const [votes, likes] of [
      ["0", 0],
      ["-3", -3],
      ["5.0", 5],
      ["-0", 0],
    ] as const) {
      expect(comment({ votes }).likes).toBe(likes);
    }
  });

  it("nothing from what an object inherits", () => {
    expect(take({ body: "a" }, { text: "body", author: "constructor" })).toMatchObject({ author: null });
  });
});

describe("toComment ties a reply to what it answers", () => {
  const link = "https://news.example/bridge";

  it("by the id its parent gets itself", () => {
    const parent = comment({ id: "c0", link, user: "Ann", when: "2020-10-08" });
    expect(comment({ id: "c1", reply_to: "c0", link }).parentId).toBe(parent.id);
  });

  it("but not to the same id under another source", () => {
    const stranger = comment({ id: "c0", link: "https://news.example/tunnel" });
    expect(comment({ id: "c1", reply_to: "c0", link }).parentId).not.toBe(stranger.id);
  });

  it("by the ids of Reddit, which name their kind only there", () => {
    const parent = comment({ id: "abc", link });
    expect(comment({ id: "abd", reply_to: "t1_abc", link }).parentId).toBe(parent.id);
    expect(comment({ id: "abd", reply_to: "t3_xyz", link }).parentId).toBeNull();
    expect(comment({ id: "t1_abd", reply_to: "t1_abc", link }).parentId).toBe(
      comment({ id: "t1_abc", link }).id,
    );
  });

  it("not at all where the cell says none", () => {
    for (const none of ["", " ", "0", "root", "null"])
      expect(comment({ reply_to: none }).parentId).toBeNull();
  });
});

describe("toComment rejects", () => {
  it("an empty text", () => {
    expect(reason({ body: " \n" })).toBe("the text cell is empty");
    expect(take({ other: "a" })).toEqual({ row: 7, reason: "the text cell is empty", raw: "as it stood" });
  });

  it("a text too long, naming its length", () => {
    expect(reason({ body: "x".repeat(100_001) })).toBe(
      "the text is 100001 characters long; at most 100000 are taken",
    );
    expect(comment({ body: "x".repeat(100_000) }).text).toHaveLength(100_000);
  });

  it("dates that are none, and dates to come", () => {
    expect(reason({ when: "soon" })).toBe('the date "soon" cannot be read');
    expect(reason({ when: "2999-01-01" })).toBe('the date "2999-01-01" lies in the future');
  });

  it("what cannot be stored, instead of altering it", () => {
    expect(reason({ body: "a\0b" })).toContain("the text cell holds a zero character");
    expect(reason({ user: "a\0b" })).toContain("the author cell holds a zero character");
    expect(reason({ body: "a\ud83d" })).toContain("half a character");
  });

  it("an author, id, title or address longer than there is room for", () => {
    expect(reason({ user: "x".repeat(301) })).toContain("the author cell is 301 characters long");
    expect(reason({ id: "x".repeat(301) })).toContain("the id cell");
    expect(reason({ title: "x".repeat(1_001) })).toContain("the source cell");
    expect(reason({ link: "x".repeat(2_001) })).toContain("the url cell");
  });
});

it("toComment makes a valid comment or a rejection that can be stored of any cells", () => {
  const cell = fc.string({ unit: "binary", maxLength: 40 });
  const fields = fc.record({
    body: cell,
    user: cell,
    when: cell,
    title: cell,
    link: cell,
    id: cell,
    votes: cell,
  });
  fc.assert(
    fc.property(fields, (cells) => {
      const taken = toComment(
        { row: 1, fields: cells, raw: Object.values(cells).join(",") },
        MAPPING,
        OPTIONS,
      );
      if ("reason" in taken) {
        expect(taken.raw).not.toContain("\0");
        expect(taken.raw.isWellFormed()).toBe(true);
        Rejection.parse(taken);
      } else expect(Comment.parse(taken).text).toBe(cells.body);
    }),
    { numRuns: 500 },
  );
});
