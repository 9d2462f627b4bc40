import type { Window } from "#lib/import/window.ts";

const RAW = 64 * 1024;

/** Passes over a line too long to be held; keeps its beginning and counts the rest. */
export async function skipLine(window: Window): Promise<{ raw: string; length: number }> {
  const raw = window.text.slice(window.at, window.at + RAW);
  let length = 0;
  for (;;) {
    const end = lineEnd(window.text, window.at);
    if (end >= 0) {
      length += end - window.at;
      await moveAfterBreak(window, end);
      return { raw: raw.slice(0, length), length };
    }
    length += window.text.length - window.at;
    window.at = window.text.length;
    if (window.ended) return { raw, length };
    await window.grow();
  }
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const back = text.lastIndexOf("\r", feed < 0 ? text.length : feed);
  if (back < from) return feed;
  return text.indexOf("\r", from);
}

/** A line may end in two characters, and the chunk between them. */
async function moveAfterBreak(window: Window, end: number): Promise<void> {
  window.at = end;
  if (end + 1 === window.text.length && !window.ended) await window.grow();
  window.at += window.text.startsWith("\r\n", window.at) ? 2 : 1;
}
