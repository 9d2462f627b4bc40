import { expect, it } from "vitest";
import { youtube } from "#lib/import/formats/youtube.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const comment = (id: string, more: object) => ({
  ...{ kind: "youtube#comment", etag: '"e/t"', id },
  snippet: {
    ...{ videoId: "v1", textDisplay: "Too <b>late</b>", textOriginal: "Too late", authorDisplayName: "Ann" },
    ...{ likeCount: 3, publishedAt: "2024-03-05T10:00:00Z", updatedAt: "2024-03-05T10:00:00Z" },
    ...more,
  },
});
const thread = (id: string, replies: object[]) => ({
  ...{ kind: "youtube#commentThread", etag: '"e"', id },
  snippet: { videoId: "v1", topLevelComment: comment(id, {}), totalReplyCount: replies.length },
  ...(replies.length > 0 && { replies: { comments: replies } }),
});
const reply = comment("a.b", { parentId: "a", textOriginal: "", updatedAt: "2024-03-06T10:00:00Z" });
const held = comment("a.c", { moderationStatus: "heldForReview" });
const page = {
  ...{
    kind: "youtube#commentThreadListResponse",
    etag: '"x"',
    nextPageToken: "Q",
    pageInfo: { totalResults: 2 },
  },
  items: [thread("a", [reply, held]), thread("d", [])],
};
const THREADS = JSON.stringify(page, null, 2);
const PAGES = JSON.stringify([page, page]);
const COMMENTS = JSON.stringify({ kind: "youtube#commentListResponse", etag: '"x"', items: [reply] });

exportedLaws(youtube, [
  { name: "threads", text: THREADS, records: 4, rejections: 0 },
  { name: "pages of threads", text: PAGES, records: 8, rejections: 0 },
  { name: "comments", text: COMMENTS, records: 1, rejections: 0 },
]);

it("youtube keeps video, thread, likes, edits and marks", async () => {
  const same = {
    ...{ author: "Ann", time: "2024-03-05T10:00:00Z", text: "Too late", likes: "3" },
    url: "https://www.youtube.com/watch?v=v1",
  };
  expect(await filledCells(youtube, THREADS)).toEqual([
    { ...same, id: "a" },
    { ...same, id: "a.b", parent: "a", flags: "edited" },
    { ...same, id: "a.c", parent: "a", flags: "pending" },
    { ...same, id: "d" },
  ]);
});
