import { flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn, valueAt } from "#lib/import/json/values.ts";

/** What a WordPress site answers under /wp-json/wp/v2/comments. */
export const wordpressApi = shapedFormat({
  id: "wordpress-api",
  name: "WordPress REST API",
  begins: /^\[+\{"id":\d+,"post":\d+,"parent":\d+,"author":\d+,"author_name":/,
  lists: /^$/,
  rows(comment) {
    const status = cellIn(comment["status"]);
    const time = cellIn(comment["date_gmt"]);
    return [
      {
        id: cellIn(comment["id"]),
        parent: cellIn(comment["parent"]),
        text: plainText(cellIn(valueAt(comment, "content", "rendered"))),
        author: plainText(cellIn(comment["author_name"])),
        time: time ? `${time}Z` : cellIn(comment["date"]),
        url: cellIn(comment["link"]).replace(/#.*$/s, ""),
        flags: flagsWhere({
          deleted: status === "trash",
          spam: status === "spam",
          pending: status === "hold",
        }),
      },
    ];
  },
});
