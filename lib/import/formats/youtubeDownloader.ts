import { shapedLines } from "#lib/import/json/shapedLines.ts";
import { cellIn } from "#lib/import/json/values.ts";

/** What youtube-comment-downloader writes, a line a comment. */
export const youtubeDownloader = shapedLines({
  id: "youtube-comment-downloader",
  name: "youtube-comment-downloader",
  keys: ["cid", "text", "time", "votes"],
  row(line) {
    const id = cellIn(line["cid"]);
    return {
      id,
      // The id of a reply is that of its thread, a dot, and its own.
      parent: id.includes(".") ? id.slice(0, id.indexOf(".")) : "",
      text: cellIn(line["text"]),
      author: cellIn(line["author"]),
      // "2 years ago (edited)" is only what the page shows.
      time: cellIn(line["time_parsed"]),
      likes: countOf(cellIn(line["votes"])),
      flags: /\(edited\)/.test(cellIn(line["time"])) ? ["edited"] : [],
    };
  },
});

/** "1.2K" is about 1200. */
function countOf(votes: string): string {
  const [, number, unit] = /^([\d.]+)([KM])$/i.exec(votes.trim()) ?? [];
  if (number === undefined) return votes;
  return String(Math.round(Number(number) * (/k/i.test(unit ?? "") ? 1_000 : 1_000_000)));
}
