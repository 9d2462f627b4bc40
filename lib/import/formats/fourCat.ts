import { shapedCsv } from "#lib/import/csv/shape.ts";

/** The CSV of 4CAT, from whatever source it captured: its first columns are the same for all. */
export const fourCat = shapedCsv({
  id: "4cat",
  name: "4CAT",
  columns: ["id", "thread_id", "timestamp", "body", "author"],
  row: (cells) => ({
    id: cells["id"],
    parent:
      cells["reply_to"] ??
      cells["parent_id"] ??
      (cells["thread_id"] === cells["id"] ? "" : cells["thread_id"]),
    text: cells["body"],
    author: cells["author"],
    // In UTC, by 4CAT's own word.
    time: cells["unix_timestamp"] || utc(cells["timestamp"]),
    likes: cells["likes"] ?? cells["like_count"] ?? cells["score"],
    source: cells["subject"],
    url: cells["post_url"] ?? cells["thread_url"] ?? "",
    flags: cells["deleted"] === "true" || cells["deleted"] === "1" ? ["deleted"] : [],
  }),
});

function utc(time: string | undefined): string {
  return time !== undefined && /\d$/.test(time) ? `${time}Z` : (time ?? "");
}
