import { type ExportedRow, flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn, type JsonObject, objectsIn } from "#lib/import/json/values.ts";

const PENDING = 2;
const DELETED = 4;

/** Isso: what its server answers (comments with their replies), and the generic JSON it imports (threads). */
export const isso = shapedFormat({
  id: "isso",
  name: "Isso",
  begins:
    /^(\[\{("(id|title)":"([^"\\]|\\.)*",)*"comments":\[(\]|\{("\w+":("([^"\\]|\\.)*"|[^",{}]*),)*?"remote_addr")|\{("(id|hidden_replies|reply_count)":(null|\d+),)*"(total_replies|replies)":.*"(total_replies|replies|mode|dislikes)":)/,
  lists: /^replies$/,
  rows: (element) =>
    Array.isArray(element["comments"])
      ? threadRows(element)
      : withReplies(element, cellIn(element["parent"])),
});

/** Ids that repeat are none. */
function threadRows(thread: JsonObject): ExportedRow[] {
  const comments = objectsIn(thread["comments"]);
  const ids = comments.map(({ id }) => cellIn(id));
  const areIds = new Set(ids).size === ids.length;
  const [address, title] = [cellIn(thread["id"]), cellIn(thread["title"])];
  const isAddress = /^https?:/.test(address);
  return comments.map((comment) => {
    const row = rowOf(comment, cellIn(comment["parent"]));
    return {
      ...row,
      id: areIds ? row.id : "",
      text: cellIn(comment["text"]).trim(),
      source: title || (isAddress ? "" : address),
      url: isAddress ? address : "",
    };
  });
}

function withReplies(comment: JsonObject, parent: string): ExportedRow[] {
  const replies = objectsIn(comment["replies"]);
  return [
    rowOf(comment, parent),
    ...replies.flatMap((reply) => withReplies(reply, cellIn(reply["parent"]) || cellIn(comment["id"]))),
  ];
}

function rowOf(comment: JsonObject, parent: string): ExportedRow {
  const { id, text, author, created, likes, mode, modified } = comment;
  return {
    id: cellIn(id),
    parent,
    text: plainText(cellIn(text)),
    author: cellIn(author),
    time: cellIn(created),
    likes: cellIn(likes),
    flags: flagsWhere({
      edited: modified !== undefined && modified !== null,
      deleted: mode === DELETED,
      pending: mode === PENDING,
    }),
  };
}
