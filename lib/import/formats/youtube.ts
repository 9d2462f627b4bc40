import { type ExportedRow, flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn, type JsonObject, objectsIn, valueAt } from "#lib/import/json/values.ts";

/** Answers of the YouTube Data API, one or a list of them: comment threads with their replies, or comments. */
export const youtube = shapedFormat({
  id: "youtube",
  name: "YouTube Data API",
  begins: /^[[{]{1,2}("[^"]*":("([^"\\]|\\.)*"|[\d.]+|\{[^{}]*\}),){0,8}?"kind":"youtube#comment/,
  lists: /^items$/,
  rows: (element) =>
    (Array.isArray(element["items"]) ? objectsIn(element["items"]) : [element]).flatMap(rowsOf),
});

function rowsOf(item: JsonObject): ExportedRow[] {
  const top = valueAt(item, "snippet", "topLevelComment");
  if (!isObject(top)) return "snippet" in item ? [rowOf(item, "")] : [];
  const replies = objectsIn(valueAt(item, "replies", "comments"));
  return [rowOf(top, ""), ...replies.map((reply) => rowOf(reply, cellIn(top["id"])))];
}

function rowOf(comment: JsonObject, answered: string): ExportedRow {
  const about = (key: string): string => cellIn(valueAt(comment, "snippet", key));
  const video = about("videoId");
  const status = about("moderationStatus");
  return {
    id: cellIn(comment["id"]),
    parent: about("parentId") || answered,
    text: about("textOriginal") || plainText(about("textDisplay")),
    author: about("authorDisplayName"),
    time: about("publishedAt"),
    likes: about("likeCount"),
    url: video && `https://www.youtube.com/watch?v=${video}`,
    flags: flagsWhere({
      edited: about("updatedAt") !== "" && about("updatedAt") !== about("publishedAt"),
      spam: status === "likelySpam" || status === "rejected",
      pending: status === "heldForReview",
    }),
  };
}
