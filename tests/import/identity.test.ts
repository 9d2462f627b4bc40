import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { commentId, contentHash, type Identity, sourceId } from "#lib/import/identity.ts";

const SOURCE = { title: "The bridge", url: "https://news.example/bridge" };
const ONE: Identity = {
  source: SOURCE,
  externalId: null,
  text: "Too late.",
  author: "Ann",
  postedAt: { at: new Date("2020-10-08T19:30:00Z"), zone: "Z" },
};
const idOf = (change: Partial<Identity>): string => commentId({ ...ONE, ...change });

describe("commentId", () => {
  it("is a UUID, the same every time", () => {
    expect(z.uuid().safeParse(commentId(ONE)).success).toBe(true);
    expect(commentId(ONE)).toBe(commentId({ ...ONE }));
    expect(commentId(ONE)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("stays the same when only the spelling differs", () => {
    expect(idOf({ text: "  too LATE. " })).toBe(commentId(ONE));
  });

  it("stays the same when the time names another zone for the same moment", () => {
    expect(idOf({ postedAt: { at: new Date("2020-10-08T19:30:00Z"), zone: "+04:00" } })).toBe(commentId(ONE));
  });

  it("differs by source, author, time and text", () => {
    const ids = [
      commentId(ONE),
      idOf({ source: null }),
      idOf({ source: { title: null, url: "https://news.example/other" } }),
      idOf({ author: null }),
      idOf({ author: "" }),
      idOf({ author: "Bo" }),
      idOf({ postedAt: null }),
      idOf({ text: "Too late!" }),
      idOf({ externalId: "1" }),
      idOf({ externalId: "2" }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("goes by the id of the source alone where there is one, so that an edited comment is the same", () => {
    expect(idOf({ externalId: "1", text: "edited", author: "Ann B.", postedAt: null })).toBe(
      idOf({ externalId: "1" }),
    );
  });

  it("never runs two parts together", () => {
    expect(idOf({ text: "a", author: "bc" })).not.toBe(idOf({ text: "ab", author: "c" }));
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        fc.pre(b !== "");
        const one = commentId({ ...ONE, externalId: a + b, source: { title: null, url: `u${c}` } });
        const other = commentId({ ...ONE, externalId: a, source: { title: null, url: `u${c}${b}` } });
        expect(one).not.toBe(other);
      }),
    );
  });
});

describe("sourceId", () => {
  it("goes by the address, whatever the title", () => {
    expect(sourceId({ ...SOURCE, title: "The bridge (updated)" })).toBe(sourceId(SOURCE));
  });

  it("leaves out the place on the page", () => {
    expect(sourceId({ ...SOURCE, url: `${SOURCE.url}#comment-7` })).toBe(sourceId(SOURCE));
  });

  it("goes by the title where there is no address", () => {
    expect(sourceId({ title: "The  Bridge", url: null })).toBe(sourceId({ title: "the bridge", url: null }));
    expect(sourceId({ title: "The bridge", url: null })).not.toBe(sourceId(SOURCE));
  });

  it("is null for a source that names nothing", () => {
    expect(sourceId(null)).toBeNull();
    expect(sourceId({ title: null, url: null })).toBeNull();
  });
});

describe("contentHash", () => {
  it("is the first half of SHA-256", () => {
    expect(contentHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223");
  });

  it("differs for texts that are only spelled differently", () => {
    expect(contentHash("Abc")).not.toBe(contentHash("abc"));
  });
});
