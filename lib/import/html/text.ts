import type { CheerioAPI } from "cheerio";
import { Lines } from "#lib/import/html/lines.ts";

export type HtmlNode = NonNullable<ReturnType<ReturnType<CheerioAPI["root"]>["contents"]>[number]>;

const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "select",
  "button",
  "textarea",
]);
const PARAGRAPHS = new Set([
  "p",
  "blockquote",
  "pre",
  "ul",
  "ol",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);
const LINES = new Set([
  ...["div", "li", "tr", "section", "article", "header", "footer", "main", "aside", "nav", "figure"],
  ...["figcaption", "dt", "dd", "dl", "form", "hr", "address", "details", "summary", "center"],
]);

/** What a reader of the page sees: paragraphs and line breaks as newlines, the items of a numbered list with their numbers. */
export function htmlText(nodes: Iterable<HtmlNode>): string {
  const lines = new Lines();
  for (const node of nodes) write(node, lines, false);
  return lines.text();
}

function write(node: HtmlNode, lines: Lines, asIs: boolean, number = ""): void {
  if (node.type === "text") {
    if (asIs) lines.keep(node.data);
    else lines.flow(node.data);
  }
  if (node.type !== "tag" || SILENT.has(node.name)) return;
  if (node.name === "br") lines.keep("\n");
  const breaks = PARAGRAPHS.has(node.name) ? 2 : LINES.has(node.name) ? 1 : 0;
  lines.breakTo(breaks);
  lines.flow(number);
  const first = firstNumber(node);
  let next = first ?? 0;
  for (const inner of node.children) {
    const isItem = first !== null && inner.type === "tag" && inner.name === "li";
    write(inner, lines, asIs || node.name === "pre", isItem ? `${next++}. ` : "");
  }
  lines.breakTo(breaks);
}

/** Of a numbered list; null for anything else. */
function firstNumber(node: HtmlNode): number | null {
  if (node.type !== "tag" || node.name !== "ol") return null;
  const { start = "1" } = node.attribs;
  return Number.parseInt(start, 10) || 1;
}
