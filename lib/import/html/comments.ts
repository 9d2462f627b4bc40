import { type CheerioAPI, load } from "cheerio";
import type { RawRecord } from "#lib/import/format.ts";
import { linkedComments } from "#lib/import/html/linked.ts";
import { type Fields, markedComments } from "#lib/import/html/markup.ts";
import { microdataComments } from "#lib/import/html/microdata.ts";
import { htmlText } from "#lib/import/html/text.ts";
import { pageComments } from "#lib/import/page/comments.ts";

/** The comments of a saved page: by its markup, else by how its text looks. */
export function htmlComments(html: string): RawRecord[] {
  const $ = load(html);
  const about = aboutPage($);
  for (const comments of [markedComments, microdataComments, linkedComments]) {
    const found = comments($);
    if (found.length > 0) return found.map((fields, place) => recordOf({ ...fields, ...about }, place + 1));
  }
  const text = htmlText($("body").get());
  return pageComments(text).map(({ row, raw, fields }) => ({ row, raw, fields: { ...fields, ...about } }));
}

function recordOf(fields: Fields, row: number): RawRecord {
  return { row, fields, raw: JSON.stringify(fields) };
}

function aboutPage($: CheerioAPI): Fields {
  const title =
    $("h1.entry-title").first().text() ||
    $("meta[property='og:title']").attr("content") ||
    $("h1").first().text() ||
    $("title").first().text();
  const url = $("link[rel=canonical]").attr("href") || $("meta[property='og:url']").attr("content");
  const source = title.replace(/\s+/g, " ").trim();
  return { ...(source && { source }), ...(url && /^https?:/.test(url) && { url }) };
}
