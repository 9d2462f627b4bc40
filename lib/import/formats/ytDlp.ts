import { flagsWhere } from "#lib/import/exported.ts";
import { shapedFormat } from "#lib/import/json/shape.ts";
import { cellIn } from "#lib/import/json/values.ts";

/** What yt-dlp --write-comments leaves beside a video: info.json. */
export const ytDlp = shapedFormat({
  id: "yt-dlp",
  name: "yt-dlp info.json",
  begins:
    /^\{"id":"[^"]*","title":"([^"\\]|\\.)*",.*("formats"|"webpage_url"|"extractor"|"thumbnails"|"uploader"):/,
  lists: /^comments$/,
  rows: (comment, about) => [
    {
      id: cellIn(comment["id"]),
      parent: cellIn(comment["parent"]),
      text: cellIn(comment["text"]),
      author: cellIn(comment["author"]),
      time: cellIn(comment["timestamp"]),
      likes: cellIn(comment["like_count"]),
      source: cellIn(about["title"]),
      url: cellIn(about["webpage_url"]),
      flags: flagsWhere({ edited: /\(edited\)/.test(cellIn(comment["_time_text"])) }),
    },
  ],
});
