import type { CheerioAPI } from "cheerio";

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
  return lines.text.replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
}

function write(node: HtmlNode, lines: Lines, asIs: boolean): void {
  if (node.type === "text") {
    if (asIs) lines.keep(node.data);
    else lines.flow(node.data);
  }
  if (node.type !== "tag" || SILENT.has(node.name)) return;
  if (node.name === "br") lines.keep("\n");
  const breaks = PARAGRAPHS.has(node.name) ? 2 : LINES.has(node.name) ? 1 : 0;
  lines.breakTo(breaks);
  if (node.name === "li") lines.flow(itemNumber(node));
  writeAll(node.children, lines, asIs || node.name === "pre");
  lines.breakTo(breaks);
}

function writeAll(nodes: readonly HtmlNode[], lines: Lines, asIs: boolean): void {
  for (const node of nodes) write(node, lines, asIs);
}

type Tag = Extract<HtmlNode, { type: "tag" }>;

function itemNumber(item: HtmlNode): string {
  const list = item.parent;
  if (list?.type !== "tag" || list.name !== "ol") return "";
  const { start = "1" } = list.attribs;
  const items = list.children.filter((node) => node.type === "tag" && node.name === "li");
  return `${Number(start) + items.indexOf(item as Tag)}. `;
}

class Lines {
  text = "";

  /** Runs of white space are one space, and none at the beginning of a line. */
  flow(text: string): void {
    const even = text.replace(/[ \t\r\n\f]+/g, " ");
    this.text += this.text === "" || /[\s]$/.test(this.text) ? even.replace(/^ /, "") : even;
  }

  keep(text: string): void {
    this.text += text;
  }

  /** At least so many newlines before what comes next. */
  breakTo(count: number): void {
    if (this.text === "") return;
    const tail = /\n*[ \t]*$/.exec(this.text.slice(-8))?.[0] ?? "";
    this.text += "\n".repeat(Math.max(0, count - tail.split("\n").length + 1));
  }
}
