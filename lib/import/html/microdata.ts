import type { CheerioAPI } from "cheerio";
import type { Fields } from "#lib/import/html/markup.ts";
import { htmlText } from "#lib/import/html/text.ts";
import { readableTime } from "#lib/import/html/time.ts";

const COMMENT = "[itemtype$='schema.org/Comment'], [itemtype$='schema.org/UserComments']";

/** Comments marked up as schema.org has it. */
export function microdataComments($: CheerioAPI): Fields[] {
  return $(COMMENT)
    .map((place, item) => {
      const own = $(item).clone();
      own.find(COMMENT).remove();
      const author = own.find("[itemprop=author], [itemprop=creator]").first();
      const name = (author.find("[itemprop=name]").first().text() || author.text()).trim();
      const date = own
        .find("[itemprop=dateCreated], [itemprop=datePublished], [itemprop=commentTime]")
        .first();
      const time = readableTime(date.attr("datetime") ?? date.attr("content") ?? date.text());
      const text = own.find("[itemprop=text], [itemprop=commentText]").first();
      return {
        number: String(place + 1),
        ...(name ? { author: name } : { flags: "author-lost" }),
        ...(time && { time }),
        text: htmlText(text.get()),
      };
    })
    .get()
    .filter(({ text }) => text !== "");
}
