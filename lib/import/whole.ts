import { UnreadableFile } from "#lib/import/format.ts";

const MOST = 32 * 1024 * 1024;

/** All of a text that can only be read whole. */
export async function whole(text: AsyncIterable<string>, most = MOST): Promise<string> {
  const parts: string[] = [];
  let size = 0;
  for await (const part of text) {
    size += part.length;
    if (size > most) {
      throw new UnreadableFile(
        `The page is longer than ${most} characters. Save the comments alone, or as CSV or JSON.`,
      );
    }
    parts.push(part);
  }
  return parts.join("").replace(/^\uFEFF/, "");
}
