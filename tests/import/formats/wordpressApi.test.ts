import { expect, it } from "vitest";
import { wordpressApi } from "#lib/import/formats/wordpressApi.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const comment = (id: number, more: object) => ({
  ...{ id, post: 9, parent: 0, author: 0, author_name: `Ann &#8220;${id}&#8221;`, author_url: "" },
  ...{ date: "2024-03-05T14:00:00", date_gmt: "2024-03-05T10:00:00" },
  content: { rendered: "<p>Too late.<br />\nAnd too dear.</p>\n<p>It isn&#8217;t mine.</p>\n" },
  link: `https://news.example/bridge/#comment-${id}`,
  ...{ status: "approved", type: "comment", author_avatar_urls: { 24: "https://x.example/a" }, meta: [] },
  ...more,
});
const TEXT = JSON.stringify([
  comment(1, {}),
  comment(2, { parent: 1, status: "hold" }),
  comment(3, { status: "spam" }),
]);
const PAGES = `${JSON.stringify([comment(1, {})])}\n${JSON.stringify([comment(2, {})])}`;

exportedLaws(wordpressApi, [
  { name: "one page", text: TEXT, records: 3, rejections: 0 },
  { name: "two pages after each other", text: PAGES, records: 2, rejections: 0 },
]);

it("wordpressApi keeps page, parent, time and status", async () => {
  const same = {
    ...{ time: "2024-03-05T10:00:00Z", url: "https://news.example/bridge/" },
    text: "Too late.\nAnd too dear.\n\nIt isn’t mine.",
  };
  expect(await filledCells(wordpressApi, TEXT)).toEqual([
    { ...same, id: "1", parent: "0", author: "Ann “1”" },
    { ...same, id: "2", parent: "1", author: "Ann “2”", flags: "pending" },
    { ...same, id: "3", parent: "0", author: "Ann “3”", flags: "spam" },
  ]);
});
