import { load } from "cheerio";
import { htmlText } from "#lib/import/html/text.ts";

/** The text of a piece of HTML; `breaks` where its line ends are meant, as in what people typed. */
export function plainText(html: string, { breaks = false }: { breaks?: boolean } = {}): string {
  if (!/[<&]/.test(html)) return breaks ? html.trim() : html.replace(/\s+/g, " ").trim();
  const written = breaks ? html.trim().replace(/\r\n|\r|\n/g, "<br>") : html;
  return htmlText(load(written, null, false).root().contents().get()).trim();
}
