import { type Format, UnreadableFile } from "#lib/import/format.ts";
import { pageComments } from "#lib/import/page/comments.ts";
import { whole } from "#lib/import/whole.ts";

export const page: Format = {
  id: "page",
  name: "Text of a news page with its comments",
  recognises(head, fileName) {
    if (/^\s*[<{[]/.test(head)) return 0;
    const named = /\.(txt|text|md)$/i.test(fileName) || !fileName.includes(".");
    const found = pageComments(head).length;
    if (found > 0) return named ? 0.9 : 0.5 + Math.min(found, 3) * 0.1;
    return named ? 0.2 : 0.02;
  },
  async *records(text) {
    const found = pageComments(await whole(text));
    if (found.length === 0) {
      throw new UnreadableFile(
        'No comments were found in this text. They are looked for under lines like "Anna said:", "1. Anna said:" or a name over a date.',
      );
    }
    for (const record of found) yield { record };
  },
};
