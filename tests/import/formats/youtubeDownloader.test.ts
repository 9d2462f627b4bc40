import { expect, it } from "vitest";
import { youtubeDownloader } from "#lib/import/formats/youtubeDownloader.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const line = (cid: string, more: object): string =>
  `${JSON.stringify({
    ...{
      cid,
      text: "Too late",
      time: "2 years ago",
      author: "@ann",
      channel: "UC1",
      votes: "12",
      replies: "",
    },
    ...{ photo: "https://x", heart: false, reply: cid.includes("."), time_parsed: 1709632800.5 },
    ...more,
  })}\n`;
const TEXT = line("a", {}) + line("a.b", { votes: "1.2K", time: "1 year ago (edited)" });

exportedLaws(youtubeDownloader, [
  { name: "two lines", text: TEXT, records: 2, rejections: 0 },
  { name: "a broken line", text: `{"cid": "x", "text": "a\n${TEXT}`, records: 2, rejections: 1 },
]);

it("youtubeDownloader keeps parents, likes and edits", async () => {
  const same = { author: "@ann", time: "1709632800.5", text: "Too late" };
  expect(await filledCells(youtubeDownloader, TEXT)).toEqual([
    { ...same, id: "a", likes: "12" },
    { ...same, id: "a.b", parent: "a", likes: "1200", flags: "edited" },
  ]);
});
