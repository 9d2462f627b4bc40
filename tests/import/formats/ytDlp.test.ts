import { expect, it } from "vitest";
import { ytDlp } from "#lib/import/formats/ytDlp.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const comment = (id: string, more: object) => ({
  ...{ id, text: "Too late", like_count: 3, author_id: "UC1", author: "@ann", author_is_uploader: false },
  ...{ parent: "root", _time_text: "2 years ago", timestamp: 1709632800, is_pinned: false },
  ...more,
});
const TEXT = JSON.stringify({
  ...{ id: "v1", title: 'The "bridge"', formats: [{ format_id: "sb0", fragments: [{ url: "https://x" }] }] },
  ...{
    thumbnails: [{ url: "https://y" }],
    description: "long",
    webpage_url: "https://www.youtube.com/watch?v=v1",
  },
  ...{ tags: ["a"], chapters: [{ title: "One" }] },
  comments: [comment("a", {}), comment("a.b", { parent: "a", _time_text: "1 year ago (edited)" })],
  ...{ comment_count: 2, extractor: "youtube" },
});

exportedLaws(ytDlp, [{ name: "info.json", text: TEXT, records: 2, rejections: 0 }]);

it("ytDlp keeps video, parents, likes and edits", async () => {
  const same = {
    ...{ author: "@ann", time: "1709632800", text: "Too late", likes: "3", source: 'The "bridge"' },
    url: "https://www.youtube.com/watch?v=v1",
  };
  expect(await filledCells(ytDlp, TEXT)).toEqual([
    { ...same, id: "a", parent: "root" },
    { ...same, id: "a.b", parent: "a", flags: "edited" },
  ]);
});
