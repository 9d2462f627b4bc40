import { expect, it } from "vitest";
import { telegram } from "#lib/import/formats/telegram.ts";
import { exportedLaws, filledCells } from "../../laws/exported.ts";
import { readAll, rejectionsOf } from "../../laws/reading.ts";

const message = (id: number, more: object) => ({
  ...{ id, type: "message", date: "2024-03-05T14:00:00", date_unixtime: "1709632800", from: "Анна" },
  ...{ from_id: "user1", text: "Too late", text_entities: [{ type: "plain", text: "Too late" }] },
  ...more,
});
const service = {
  id: 2,
  type: "service",
  date: "2024-03-05T14:00:00",
  actor: "Анна",
  action: "invite_members",
  text: "",
};
const messages = [
  message(1, {}),
  service,
  message(3, {
    ...{ reply_to_message_id: 1, edited: "2024-03-05T15:00:00" },
    text: ["Look at ", { type: "link", text: "https://x.example" }, "!"],
    reactions: [
      { type: "emoji", count: 4, emoji: "👍" },
      { type: "emoji", count: 2, emoji: "❤" },
      { type: "emoji", count: 9, emoji: "💩" },
    ],
  }),
];
const CHAT = JSON.stringify({ name: "Harbour talk", type: "public_supergroup", id: 77, messages }, null, 1);
const ALL = JSON.stringify({
  about: "Here is the data you requested.",
  contacts: { about: "x", list: [{ user_id: 1, first_name: "Bo" }] },
  chats: { about: "y", list: [{ name: "Harbour talk", type: "private_group", id: 77, messages }] },
});

exportedLaws(telegram, [
  { name: "a chat", text: CHAT, records: 2, rejections: 1 },
  { name: "all chats", text: ALL, records: 2, rejections: 0 },
]);

it("telegram keeps chat, replies, edits, thumbs and hearts, and puts pieces of text together", async () => {
  const same = { author: "Анна", time: "1709632800", source: "Harbour talk" };
  const expected = [
    { ...same, id: "1", text: "Too late" },
    { ...same, id: "3", parent: "1", text: "Look at https://x.example!", likes: "6", flags: "edited" },
  ];
  expect(await filledCells(telegram, CHAT)).toEqual(expected);
  expect(await filledCells(telegram, ALL)).toEqual(expected);
});

it("telegram takes notices for what they are", async () => {
  expect(rejectionsOf(await readAll(telegram, CHAT))[0]?.reason).toContain('a notice ("invite_members")');
});
