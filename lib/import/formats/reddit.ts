import { flagsWhere } from "#lib/import/exported.ts";
import { shapedLines } from "#lib/import/json/shapedLines.ts";
import { cellIn, type JsonObject } from "#lib/import/json/values.ts";

/** Reddit's comments and posts as Pushshift and its successors collect them, a line each. */
export const reddit = shapedLines({
  id: "reddit",
  name: "Reddit (Pushshift)",
  keys: ["id", "created_utc", "subreddit", "author"],
  row(line) {
    const author = cellIn(line["author"]);
    const body = cellIn(line["body"]);
    return {
      id: cellIn(line["id"]),
      parent: cellIn(line["parent_id"]),
      text: "body" in line ? body : postOf(line),
      author: author === "[deleted]" ? "" : author,
      time: cellIn(line["created_utc"]),
      likes: cellIn(line["score"]) || cellIn(line["ups"]),
      source: cellIn(line["link_title"]) || ("body" in line ? "" : cellIn(line["title"])),
      url: threadOf(line),
      flags: flagsWhere({ edited: typeof line["edited"] === "number" || line["edited"] === true }),
    };
  },
});

/** A post is its title and what stands under it; a link has only the title. */
function postOf(line: JsonObject): string {
  return [cellIn(line["title"]), cellIn(line["selftext"])].filter((part) => part !== "").join("\n\n");
}

function threadOf(line: JsonObject): string {
  const id = cellIn(line["link_id"]).replace(/^t3_/, "") || ("body" in line ? "" : cellIn(line["id"]));
  const subreddit = cellIn(line["subreddit"]);
  return id && subreddit && `https://www.reddit.com/r/${subreddit}/comments/${id}/`;
}
