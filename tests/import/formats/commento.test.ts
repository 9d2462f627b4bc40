import { expect, it } from "vitest";
import { commento } from "#lib/import/formats/commento.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";
import { readAll, rejectionsOf } from "../../laws/reading.ts";

const comment = (id: string, more: object) => ({
  ...{ commentHex: id, domain: "news.example", url: "/bridge", commenterHex: "c1", markdown: "Too late" },
  ...{ html: "", parentHex: "root", score: 3, state: "approved", creationDate: "2024-03-05T10:00:00Z" },
  ...{ direction: 0, deleted: false },
  ...more,
});
const comments = [
  comment("a", {}),
  comment("b", { commenterHex: "anonymous", parentHex: "a", state: "unapproved" }),
  comment("c", { commenterHex: "c9", deleted: true, markdown: "", html: "<p>Gone</p>" }),
];
const commenters = [{ commenterHex: "c1", email: "ann@news.example", name: "Ann" }];
const TEXT = JSON.stringify({ version: 1, comments, commenters }, null, 2);
const BROKEN = TEXT.replace('"score": 3,', '"score": 3');

exportedLaws(commento, [
  { name: "three comments", text: TEXT, records: 3, rejections: 0 },
  { name: "a broken comment", text: BROKEN, records: 2, rejections: 1 },
]);

it("commento finds the names that stand after the comments, and keeps parents, votes and marks", async () => {
  const same = { time: "2024-03-05T10:00:00Z", likes: "3", url: "https://news.example/bridge" };
  expect(await filledCells(commento, TEXT)).toEqual([
    { ...same, id: "a", parent: "root", author: "Ann", text: "Too late" },
    { ...same, id: "b", parent: "a", text: "Too late", flags: "pending" },
    { ...same, id: "c", parent: "root", author: "c9", text: "Gone", flags: "deleted" },
  ]);
});

it("commento says which comment is broken", async () => {
  expect(rejectionsOf(await readAll(commento, BROKEN))[0]?.reason).toMatch(
    /^record 1 \(line 4\) is not valid JSON/,
  );
});
