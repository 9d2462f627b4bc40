import { expect, it } from "vitest";
import { xArchive } from "#lib/import/formats/xArchive.ts";
import { parseTime } from "#lib/import/time.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const tweet = (id: string, more: object) => ({
  tweet: {
    ...{ edit_info: { initial: { editTweetIds: [id] } }, retweeted: false, entities: { hashtags: [] } },
    ...{
      display_text_range: ["0", "8"],
      favorite_count: "3",
      id_str: id,
      truncated: false,
      retweet_count: "0",
      id,
    },
    ...{
      created_at: "Tue Mar 05 10:00:00 +0000 2024",
      full_text: "Too late &amp; too dear\nagain",
      lang: "en",
    },
    ...more,
  },
});
const list = [tweet("1", {}), tweet("2", { in_reply_to_status_id_str: "1" })];
const TEXT = `window.YTD.tweets.part0 = ${JSON.stringify(list, null, 2)}`;

exportedLaws(xArchive, [{ name: "tweets.js", text: TEXT, records: 2, rejections: 0 }]);

it("xArchive keeps what is answered, likes and times", async () => {
  const same = { time: "Mar 05, 2024 10:00:00 +0000", text: "Too late & too dear\nagain", likes: "3" };
  expect(await filledCells(xArchive, TEXT)).toEqual([
    { ...same, id: "1" },
    { ...same, id: "2", parent: "1" },
  ]);
  expect(parseTime(same.time, new Date("2026-01-01"))).toEqual({
    at: new Date("2024-03-05T10:00:00Z"),
    zone: "+00:00",
  });
});
