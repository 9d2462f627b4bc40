import { type ExportedRow, flagsWhere } from "#lib/import/exported.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn, type JsonObject, objectsIn } from "#lib/import/json/values.ts";

/** result.json of Telegram Desktop: one chat, or all of them. */
export const telegram = shapedFormat({
  id: "telegram",
  name: "Telegram Desktop",
  begins:
    /^\{("about":"([^"\\]|\\.)*",.*"(messages|list)":\[|"name":("([^"\\]|\\.)*"|null),"type":"[a-z_]+","id":-?\d+,"messages":\[)/,
  lists: /^(messages|list)$/,
  rows(element, about) {
    if (Array.isArray(element["messages"])) {
      return objectsIn(element["messages"])
        .filter(({ type }) => type === "message")
        .map((message) => rowOf(message, element));
    }
    if (element["type"] === "message") return [rowOf(element, about)];
    if (!("type" in element)) return null;
    return `is no message of somebody's but a notice ("${cellIn(element["action"]) || cellIn(element["type"])}")`;
  },
});

function rowOf(message: JsonObject, chat: JsonObject): ExportedRow {
  const { id, date, date_unixtime, from, text, reply_to_message_id, edited, reactions } = message;
  return {
    id: cellIn(id),
    parent: cellIn(reply_to_message_id),
    text: textOf(text),
    author: cellIn(from),
    time: cellIn(date_unixtime) || cellIn(date),
    likes: likesIn(reactions),
    source: cellIn(chat["name"]),
    flags: flagsWhere({ edited: edited !== undefined }),
  };
}

/** A text with links or bold words in it comes in pieces. */
function textOf(text: unknown): string {
  if (!Array.isArray(text)) return cellIn(text);
  return text.map((piece) => (isObject(piece) ? cellIn(piece["text"]) : cellIn(piece))).join("");
}

/** Thumbs up and hearts; other reactions may mean anything. */
function likesIn(reactions: unknown): number | null {
  if (!Array.isArray(reactions)) return null;
  return objectsIn(reactions)
    .filter(({ emoji }) => /^[👍❤]/u.test(cellIn(emoji)))
    .reduce((sum, { count }) => sum + (typeof count === "number" ? count : 0), 0);
}
