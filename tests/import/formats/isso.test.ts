import { expect, it } from "vitest";
import { isso } from "#lib/import/formats/isso.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";

const stored = (id: number, more: object) => ({
  ...{ email: "", remote_addr: "0.0.0.0", website: "", created: "2024-03-05 10:00:00", author: "Ann", id },
  text: "Too late",
  ...more,
});
const THREADS = JSON.stringify([
  { comments: [stored(0, {}), stored(0, { author: "Bo" })], id: "/bridge/", title: "The bridge" },
  { comments: [stored(4, {})], id: "https://news.example/ferries", title: "" },
]);
const answered = (id: number, more: object) => ({
  ...{ id, parent: null, text: "<p>Too <em>late</em></p>", author: null, website: null, mode: 1 },
  ...{ created: 1709632800.25, modified: null, likes: 2, dislikes: 1, replies: [] },
  ...more,
});
const ANSWER = JSON.stringify({
  ...{ id: null, total_replies: 2, hidden_replies: 0 },
  replies: [
    answered(1, { replies: [answered(2, { parent: 1, author: "Bo", modified: 1709632900.5, mode: 2 })] }),
    answered(3, { mode: 4 }),
  ],
});

exportedLaws(isso, [
  { name: "threads", text: THREADS, records: 3, rejections: 0 },
  { name: "an answer of the server", text: ANSWER, records: 3, rejections: 0 },
]);

it("isso keeps the thread of its generic JSON, and no ids that repeat", async () => {
  const same = { time: "2024-03-05 10:00:00", text: "Too late" };
  expect(await filledCells(isso, THREADS)).toEqual([
    { ...same, author: "Ann", source: "The bridge" },
    { ...same, author: "Bo", source: "The bridge" },
    { ...same, author: "Ann", id: "4", url: "https://news.example/ferries" },
  ]);
});

it("isso keeps replies, likes, edits and marks of what its server answers", async () => {
  const same = { time: "1709632800.25", likes: "2", text: "Too late" };
  expect(await filledCells(isso, ANSWER)).toEqual([
    { ...same, id: "1" },
    { ...same, id: "2", parent: "1", author: "Bo", flags: "edited pending" },
    { ...same, id: "3", flags: "deleted" },
  ]);
});
