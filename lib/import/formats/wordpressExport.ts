import { flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { type Element, textAt } from "#lib/import/xml/element.ts";
import { xmlFormat } from "#lib/import/xml/shape.ts";

/** What WordPress exports under Tools → Export (WXR): the comments of all posts. */
export const wordpressExport = xmlFormat({
  id: "wordpress-export",
  name: "WordPress export (WXR)",
  begins: /<rss[\s>].*(xmlns:wp\s*=|<wp:wxr_version>)/s,
  elements: ["wp:comment", "title", "link"],
  marks: ["item"],
  open() {
    let post = { title: "", link: "" };
    return {
      begin() {
        post = { title: "", link: "" };
      },
      row(element) {
        if (element.name === "wp:comment") return commentOf(element, post);
        // A post's own come first; titles in its contents would be later ones.
        if (element.name === "title") post.title ||= element.text.trim();
        else post.link ||= element.text.trim();
        return null;
      },
    };
  },
});

function commentOf(comment: Element, post: { title: string; link: string }) {
  const about = (name: string): string => textAt(comment, `wp:comment_${name}`);
  const kind = about("type");
  if (kind === "pingback" || kind === "trackback") return `is a ${kind} of another site, no reader's comment`;
  const approved = about("approved");
  const utc = about("date_gmt");
  return {
    id: about("id"),
    parent: about("parent"),
    text: plainText(about("content"), { breaks: true }),
    author: about("author"),
    time: /^[1-9]/.test(utc) ? `${utc}Z` : about("date"),
    source: plainText(post.title),
    url: post.link,
    flags: flagsWhere({
      deleted: /trash/.test(approved),
      spam: approved === "spam",
      pending: approved === "0" || approved === "hold",
    }),
  };
}
