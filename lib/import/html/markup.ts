import type { CheerioAPI } from "cheerio";
import { UnreadableFile } from "#lib/import/format.ts";
import { type HtmlNode, htmlText } from "#lib/import/html/text.ts";
import { readableTime } from "#lib/import/html/time.ts";

export type Fields = Record<string, string>;

const ITEM = [
  "li.comment",
  "li[id^=comment-]",
  "li[id^=li-comment-]",
  ".commentlist > li",
  ".comment-list > li",
  "article.comment",
  "article.comment-body",
  "div.comment",
]
  .map((selector) => `${selector}:not(.pingback):not(.trackback)`)
  .join(", ");
const MOST = 20_000;
const CONTENT = ".comment-content, .comment-text, .comment_text, .comment-body-text, [itemprop=text]";
/** The surest first. */
const NAMES = [
  ".comment-author .fn",
  ".fn",
  ".comment-author-name, .author-name, .comment__author",
  "[itemprop=author] [itemprop=name], [itemprop=author]",
  ".comment-author",
];
const META =
  ".comment-author, .comment-meta, .comment-metadata, .commentmetadata, .comment-date, .reply, .comment-reply-link, .comment-awaiting-moderation, .says, .avatar";
const DATES = [
  "time[datetime]",
  "time",
  ".comment-metadata a, .comment-meta a, .commentmetadata a",
  ".comment-date",
  META,
];

/** Comments in the markup of WordPress and its many themes, replies nested as lists in the comment they answer. */
export function markedComments($: CheerioAPI): Fields[] {
  const marked = new Set<HtmlNode>($(ITEM).get());
  if (marked.size > MOST) {
    throw new UnreadableFile(`The page holds more than ${MOST} comments. Save them as CSV or JSON.`);
  }
  return [...marked]
    .map((item) => ({ item, ...outerOf(item, marked) }))
    .filter(({ outer, isListed }) => outer === null || isListed)
    .map(({ item, outer }, place) => fieldsOf($, item, outer, place))
    .filter(({ text, author }) => text !== "" || author !== undefined);
}

/** The comment that an element lies in; where no list is between them, it is that comment itself. */
function outerOf(
  item: HtmlNode,
  marked: ReadonlySet<HtmlNode>,
): { outer: HtmlNode | null; isListed: boolean } {
  let isListed = false;
  for (let node = item.parent; node; node = node.parent) {
    if (marked.has(node)) return { outer: node, isListed };
    isListed ||= isNesting(node);
  }
  return { outer: null, isListed };
}

function isNesting(node: HtmlNode): boolean {
  if (node.type !== "tag") return false;
  const { class: names = "" } = node.attribs;
  return node.name === "ul" || node.name === "ol" || /(^|\s)(children|replies)(\s|$)/.test(names);
}

function fieldsOf($: CheerioAPI, item: HtmlNode, outer: HtmlNode | null, place: number): Fields {
  const own = $(item).clone();
  own.find(".children, .replies, ul > li.comment, ol > li.comment").remove();
  const id = idOf($, item);
  const parent = outer && idOf($, outer);
  const author = nameIn($, own.get());
  const time = timeIn($, own.get());
  return {
    number: String(place + 1),
    ...(id && { id }),
    ...(parent && { parent }),
    ...(author ? { author } : { flags: "author-lost" }),
    ...(time && { time }),
    text: contentOf($, own.get()),
  };
}

function idOf($: CheerioAPI, item: HtmlNode): string | null {
  const named =
    $(item).attr("data-comment-id") ?? $(item).attr("id") ?? $(item).find("[id^=comment-]").attr("id");
  return /(?:^|comment-)(\d+)$/.exec(named ?? "")?.[1] ?? null;
}

function nameIn($: CheerioAPI, own: HtmlNode[]): string | null {
  $(own).find(".says, .avatar").remove();
  for (const selector of NAMES) {
    const name = htmlText($(own).find(selector).first().get()).split("\n")[0]?.slice(0, 1_000) ?? "";
    const bare = name.replace(/(\s+(says|said|wrote))?\s*:?\s*$/i, "").trim();
    if (bare !== "") return bare;
  }
  return null;
}

function timeIn($: CheerioAPI, own: HtmlNode[]): string | null {
  for (const selector of DATES) {
    for (const date of $(own).find(selector).get()) {
      const time = readableTime($(date).attr("datetime") ?? $(date).text());
      if (time) return time;
    }
  }
  return null;
}

/** The element made for the text; else all of the comment but what is about it. */
function contentOf($: CheerioAPI, own: HtmlNode[]): string {
  const content = $(own).find(CONTENT).first();
  if (content.length > 0) return htmlText(content.get());
  $(own).find(META).remove();
  return htmlText(own);
}
