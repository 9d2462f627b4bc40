import { type Format, type RawRecord, UnreadableFile } from "#lib/import/format.ts";
import { htmlComments } from "#lib/import/html/comments.ts";
import { nestsTooDeeply } from "#lib/import/html/depth.ts";
import { whole } from "#lib/import/whole.ts";

export const html: Format = {
  id: "html",
  name: "Saved web page (HTML)",
  recognises(head, fileName) {
    const named = /\.x?html?$/i.test(fileName);
    if (/^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(!doctype html|html|head|body)\b/is.test(head)) return 1;
    const isMarkup = /^\s*</.test(head) && /<(div|p|ol|ul|li|article|span|br|pre|h1)\b/i.test(head);
    if (isMarkup && !/^\s*<\?xml/.test(head)) return 0.85;
    return named ? 0.8 : 0;
  },
  async *records(text) {
    const found = read(await whole(text));
    if (found.length === 0) {
      throw new UnreadableFile(
        "No comments were found in this page. Many sites load them only when shown: scroll to the last comment before saving it, or copy the page into a text file.",
      );
    }
    for (const record of found) yield { record };
  },
};

const TOO_DEEP = "The page nests its elements too deeply to be read. Copy its text into a plain text file.";

function read(text: string): RawRecord[] {
  if (nestsTooDeeply(text)) throw new UnreadableFile(TOO_DEEP);
  try {
    return htmlComments(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableFile(TOO_DEEP);
  }
}
