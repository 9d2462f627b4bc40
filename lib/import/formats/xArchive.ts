import { plainText } from "#lib/import/html/plain.ts";
import { isObject } from "#lib/import/json/flatten.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn } from "#lib/import/json/values.ts";

/** "Wed Oct 10 20:19:24 +0000 2018" */
const CREATED = /^\w{3} (\w{3} \d{1,2}) ([\d:]{8}) ([+-]\d{4}) (\d{4})$/;

/** data/tweets.js of the archive that X (Twitter) gives to its users. */
export const xArchive = shapedFormat({
  id: "x-archive",
  name: "X archive",
  begins: /^window\.YTD\.tweets?\.part\d+=\[/,
  prefix: /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*/,
  lists: /^$/,
  rows(element) {
    const tweet = isObject(element["tweet"]) ? element["tweet"] : element;
    return [
      {
        id: cellIn(tweet["id_str"]) || cellIn(tweet["id"]),
        parent: cellIn(tweet["in_reply_to_status_id_str"]),
        text: plainText(cellIn(tweet["full_text"]) || cellIn(tweet["text"]), { breaks: true }),
        time: cellIn(tweet["created_at"]).replace(CREATED, "$1, $4 $2 $3"),
        likes: cellIn(tweet["favorite_count"]),
      },
    ];
  },
});
