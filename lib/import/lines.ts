import { skipLine } from "#lib/import/skip.ts";
import type { Window } from "#lib/import/window.ts";

/** A line of text, from 1; a line over the limit comes as its beginning and its length. */
export type Line = { row: number; text: string; length: number };

export async function* lines(window: Window, limit: number): AsyncGenerator<Line> {
  let row = 0;
  await window.grow();
  for (;;) {
    const end = window.text.indexOf("\n", window.at);
    if (end < 0 && !window.ended && window.text.length - window.at <= limit) {
      await window.grow();
      continue;
    }
    row += 1;
    const stop = end < 0 ? window.text.length : end;
    if (stop - window.at > limit) {
      const { raw, length } = await skipLine(window);
      yield { row, text: raw, length };
    } else {
      const text = window.text.slice(window.at, stop);
      window.at = stop + 1;
      yield { row, text, length: text.length };
    }
    if (window.ended && window.at >= window.text.length) return;
  }
}
