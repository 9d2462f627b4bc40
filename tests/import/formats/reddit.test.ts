import { expect, it } from "vitest";
import { reddit } from "#lib/import/formats/reddit.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const comment = (id: string, more: object): string =>
  `${JSON.stringify({
    ...{ author: "ann", body: "Too late", created_utc: 1709632800, id, link_id: "t3_p1", parent_id: "t3_p1" },
    ...{ score: 3, subreddit: "harbour", edited: false, permalink: `/r/harbour/comments/p1/_/${id}/` },
    ...more,
  })}\n`;
const post = `${JSON.stringify({
  ...{ id: "p1", title: "The bridge", selftext: "It is old.", author: "bo", subreddit: "harbour" },
  ...{ created_utc: "1709632000", score: 9, num_comments: 2, edited: 1709633000 },
})}\n`;
const TEXT =
  comment("a", {}) + comment("b", { parent_id: "t1_a", author: "[deleted]", edited: 1709633000 }) + post;

exportedLaws(reddit, [
  { name: "comments and a post", text: TEXT, records: 3, rejections: 0 },
  { name: "a broken line", text: `${comment("a", {})}{"id":\n`, records: 1, rejections: 1 },
]);

it("reddit keeps thread, parents, score and edits", async () => {
  const url = "https://www.reddit.com/r/harbour/comments/p1/";
  const same = { url, time: "1709632800", text: "Too late", likes: "3" };
  expect(await filledCells(reddit, TEXT)).toEqual([
    { ...same, id: "a", parent: "t3_p1", author: "ann" },
    { ...same, id: "b", parent: "t1_a", flags: "edited" },
    {
      ...{ url, id: "p1", author: "bo", time: "1709632000", text: "The bridge\n\nIt is old.", likes: "9" },
      ...{ source: "The bridge", flags: "edited" },
    },
  ]);
});
