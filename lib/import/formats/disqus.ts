import { flagsWhere } from "#lib/import/exported.ts";
import { plainText } from "#lib/import/html/plain.ts";
import { childAt, type Element, textAt } from "#lib/import/xml/element.ts";
import { xmlFormat } from "#lib/import/xml/shape.ts";

type Thread = { title: string; link: string };

/** Disqus: the posts, under the title and address of their thread, which stands before them. */
export const disqus = xmlFormat({
  id: "disqus",
  name: "Disqus",
  begins: /<disqus[\s>]/,
  elements: ["post", "thread"],
  open() {
    const threads = new Map<string, Thread>();
    return {
      row(element) {
        if (element.name === "post") return postOf(element, threads);
        threads.set(idOf(element), { title: textAt(element, "title"), link: textAt(element, "link") });
        return null;
      },
    };
  },
});

function postOf(post: Element, threads: ReadonlyMap<string, Thread>) {
  const thread = threads.get(idOf(childAt(post, "thread")));
  return {
    id: idOf(post),
    parent: idOf(childAt(post, "parent")),
    text: plainText(textAt(post, "message")),
    author: textAt(post, "author", "name") || textAt(post, "author", "username"),
    time: textAt(post, "createdAt"),
    likes: textAt(post, "likes"),
    source: thread?.title,
    url: thread?.link,
    flags: flagsWhere({
      deleted: textAt(post, "isDeleted") === "true",
      spam: textAt(post, "isSpam") === "true",
      pending: textAt(post, "isApproved") === "false",
    }),
  };
}

function idOf(element: Element | undefined): string {
  return element?.attributes["dsq:id"] ?? "";
}
