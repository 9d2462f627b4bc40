import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "#lib/filter.ts";
import { type Scored, writeBatch } from "#lib/store/batch.ts";
import { allComments, commentPage, type ScoredComment } from "#lib/store/comments.ts";
import type { Run } from "#lib/store/runs.ts";
import { withDatabase } from "../database.ts";
import { all } from "../laws/reading.ts";
import { someFilter, someScored } from "./arbitrary.ts";
import { passes } from "./counted.ts";
import { batchOf, begun, scored } from "./scored.ts";

withDatabase();

describe("pages of comments", () => {
  it("of any size put together are all that the filter lets through, in order and once", async () => {
    await fc.assert(
      fc.asyncProperty(
        someScored,
        fc.oneof(fc.constant({}), someFilter),
        fc.integer({ min: 1, max: 15 }),
        async (comments, filter, take) => {
          const run = await stored(comments);
          const ids = (await paged(run, filter, take)).map(({ id }) => id);
          expect(ids).toEqual(expected(comments, filter, run));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are as long as was asked, but for the last", async () => {
    const run = await stored(
      Array.from({ length: 10 }, (_, i) => scored({ at: i < 4 ? "2024-01-01" : null })),
    );
    const first = await commentPage(run, {}, null, 5);
    const second = await commentPage(run, {}, first.next, 5);
    expect([first.comments.length, second.comments.length, second.next]).toEqual([5, 5, null]);
  });

  it("begin at the top for a place that is none", async () => {
    const run = await stored([scored(), scored({ at: "2024-01-01" })]);
    const top = await commentPage(run, {}, null, 5);
    for (const nonsense of [
      "",
      "~",
      "yesterday~",
      "undated~1",
      "'; --~00000000-0000-0000-0000-000000000000",
    ]) {
      expect(await commentPage(run, {}, nonsense, 5)).toEqual(top);
    }
  });

  it("streamed are the same as read one by one", async () => {
    const comments = Array.from({ length: 2_345 }, (_, i) =>
      scored({ at: i % 3 === 0 ? null : new Date(1_700_000_000_000 + (i % 50) * 1_000).toISOString() }),
    );
    const run = await stored(comments);
    const ids = (await all(allComments(run, {}))).map(({ id }) => id);
    expect(ids).toEqual(expected(comments, {}, run));
  });
});

describe("a comment out of the store", () => {
  it("is what went in", async () => {
    const told = scored({
      text: "“Russia” 👍🏽",
      author: "Ani",
      source: { title: "T", url: "https://example.org/t" },
      at: "2024-05-06T07:08:09.010Z",
      likes: 3,
      flags: ["deleted"],
      tone: { label: "positive", reason: "evidence", score: 0.25 },
      stances: ["favour", "against", "none"],
      lean: { label: "pro-russia", reason: "favour" },
      evidence: [{ kind: "target", start: 1, end: 7, weight: 0, target: "russia" }],
    });
    const run = await stored([told]);
    const [comment] = (await commentPage(run, {}, null, 1)).comments;
    expect(comment).toEqual({
      id: told.comment.id,
      text: told.comment.text,
      author: "Ani",
      source: { id: told.sourceId, title: "T", url: "https://example.org/t" },
      externalId: told.comment.externalId,
      parentId: null,
      parent: null,
      postedAt: { at: new Date("2024-05-06T07:08:09.010Z"), zone: "Z" },
      language: "en",
      likes: 3,
      flags: ["deleted"],
      tone: { label: "positive", reason: "evidence", score: 0.25 },
      lean: { label: "pro-russia", reason: "favour" },
      stances: { russia: "favour", west: "against", ukraine: "none" },
      evidence: [{ kind: "target", start: 1, end: 7, weight: 0, target: "russia" }],
    });
  });

  it("comes with the beginning of the one it answers, where that is in too", async () => {
    const parent = scored({ author: "Ashot", text: "x".repeat(500) });
    const child = scored({ parentId: parent.comment.id });
    const orphan = scored({ parentId: "00000000-0000-8000-8000-000000000000" });
    const run = await stored([parent, child, orphan]);
    const { comments } = await commentPage(run, {}, null, 9);
    const parentOf = (one: Scored) => comments.find(({ id }) => id === one.comment.id)?.parent;
    expect(parentOf(child)).toEqual({ id: parent.comment.id, author: "Ashot", text: "x".repeat(160) });
    expect(parentOf(orphan)).toBeNull();
  });
});

describe("words looked for in the text", () => {
  it("are found as they stand, whatever they mean to a pattern", async () => {
    const run = await stored(
      ["50% off", "50 off", "a_b", "aXb", "back\\slash"].map((text) => scored({ text })),
    );
    const found = async (q: string) => (await paged(run, { q }, 9)).map(({ text }) => text).sort();
    expect(await found("%")).toEqual(["50% off"]);
    expect(await found("a_b")).toEqual(["a_b"]);
    expect(await found("\\")).toEqual(["back\\slash"]);
    expect(await found("k\\S")).toEqual(["back\\slash"]);
  });

  it("are found in any capitalisation and any script", async () => {
    const run = await stored([scored({ text: "РОССИЯ и Армения" }), scored({ text: "ԱՐՑԱԽ" })]);
    expect(await paged(run, { q: "россия" }, 9)).toHaveLength(1);
    expect(await paged(run, { q: "արցախ" }, 9)).toHaveLength(1);
  });
});

async function stored(comments: readonly Scored[]): Promise<Run> {
  const { run, import: of } = await begun();
  await writeBatch(of, batchOf(comments));
  return run;
}

async function paged(run: Run, filter: Filter, take: number): Promise<ScoredComment[]> {
  const found: ScoredComment[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof commentPage>> = await commentPage(run, filter, after, take);
    found.push(...page.comments);
    after = page.next;
  } while (after !== null);
  return found;
}

/** Newest first, those without a time last, at the same moment by id. */
function expected(comments: readonly Scored[], filter: Filter, run: Run): string[] {
  const targets = run.targets.map(({ id }) => id);
  const time = ({ comment }: Scored) => comment.postedAt?.at.getTime() ?? Number.NEGATIVE_INFINITY;
  return comments
    .filter((one) => passes(one, filter, targets))
    .sort((a, b) => (time(a) === time(b) ? (a.comment.id < b.comment.id ? -1 : 1) : time(b) - time(a)))
    .map(({ comment }) => comment.id);
}
