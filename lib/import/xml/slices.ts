import type { Window } from "#lib/import/window.ts";

/** An element as it stood in the file, from the line it begins on; `problem` where it is not whole. */
export type Slice = { name: string; text: string; line: number; problem: string | null };

/** Longer than any comment, and all that is held of an element that is never closed. */
const LONGEST = 4 * 1024 * 1024;
const RAW = 64 * 1024;
/** Enough to see what begins at a "<". */
const NAME = 64;

/**
 * Cuts the elements of some names out of XML that is never whole in memory, each by itself: what is wrong in one costs
 * that one. `marks` are elements whose beginning is told, and which are then looked into.
 */
export async function* slices(
  window: Window,
  names: readonly string[],
  marks: readonly string[] = [],
): AsyncGenerator<Slice> {
  let line = 1;
  const consume = (length: number): void => {
    const end = window.at + length;
    for (let at = window.text.indexOf("\n", window.at); at >= 0 && at < end; line++) {
      at = window.text.indexOf("\n", at + 1);
    }
    window.at = end;
  };
  await window.grow();
  for (;;) {
    const open = window.text.indexOf("<", window.at);
    consume((open < 0 ? window.text.length : open) - window.at);
    if (window.text.length - window.at < NAME && !window.ended) {
      await window.grow();
      continue;
    }
    if (open < 0) return;
    const skipped = await skippedAt(window, 0);
    if (skipped !== null) {
      consume(Math.max(skipped, 1));
      continue;
    }
    const mark = marks.find((name) => opens(window, name, 0));
    const name = names.find((one) => opens(window, one, 0));
    if (mark !== undefined) yield { name: mark, text: "", line, problem: null };
    if (name === undefined) consume(1);
    else {
      const { end, isWhole } = await elementEnd(window, name, marks);
      const text = window.text.slice(window.at, window.at + (isWhole ? end : Math.min(end, RAW)));
      yield { name, text, line, problem: isWhole ? null : `the element <${name}> is never closed` };
      consume(end);
    }
  }
}

/** How far the element that begins here goes; where it is not closed, how far to go on behind. */
async function elementEnd(
  window: Window,
  name: string,
  marks: readonly string[],
): Promise<{ end: number; isWhole: boolean }> {
  const tag = await find(window, ">", 0);
  if (tag > 0 && window.text[window.at + tag - 1] === "/") return { end: tag + 1, isWhole: true };
  for (let from = name.length + 1; ; ) {
    const open = await find(window, "<", from);
    if (open < 0) return { end: name.length + 1, isWhole: false };
    await see(window, open + NAME);
    const skipped = await skippedAt(window, open);
    if (skipped === 0) return { end: name.length + 1, isWhole: false };
    if ([name, ...marks].some((one) => opens(window, one, open))) return { end: open, isWhole: false };
    if (!opens(window, `/${name}`, open)) {
      from = open + (skipped ?? 1);
      continue;
    }
    const close = await find(window, ">", open);
    return close < 0 ? { end: open, isWhole: false } : { end: close + 1, isWhole: true };
  }
}

/** How long the comment or CDATA section is that begins at an offset; 0 where it never ends, null where none begins. */
async function skippedAt(window: Window, offset: number): Promise<number | null> {
  for (const [start, stop] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ] as const) {
    if (!window.text.startsWith(start, window.at + offset)) continue;
    const end = await find(window, stop, offset + start.length);
    return end < 0 ? 0 : end + stop.length - offset;
  }
  return null;
}

function opens(window: Window, name: string, offset: number): boolean {
  const at = window.at + offset + 1;
  return window.text.startsWith(name, at) && /^[\s/>]/.test(window.text.charAt(at + name.length));
}

/** The place of a text at or after an offset, seen from where the window stands; −1 where it is nowhere near. */
async function find(window: Window, text: string, offset: number): Promise<number> {
  for (let from = offset; ; ) {
    const found = window.text.indexOf(text, window.at + from);
    if (found >= 0) return found - window.at;
    const seen = window.text.length - window.at;
    if (window.ended || seen > LONGEST) return -1;
    from = Math.max(offset, seen - text.length + 1);
    await window.grow();
  }
}

async function see(window: Window, length: number): Promise<void> {
  while (window.text.length - window.at < length && !window.ended) await window.grow();
}
