import type { Window } from "#lib/import/window.ts";

/** An element as it stood in the file, from the line it begins on; `problem` where it is not whole. */
export type Slice = { name: string; text: string; line: number; problem: string | null };

/** Longer than any comment, and all that is held of an element that is never closed. */
const LONGEST = 4 * 1024 * 1024;
const RAW = 64 * 1024;
/** Enough to see what begins at a "<". */
const NAME = 64;
const COMMENT = "<!--";
const CDATA = "<![CDATA[";

/** Up to where in the file, counted from its beginning, each text is known not to be. */
type Absent = Map<string, number>;

/**
 * Cuts the elements of some names out of XML that is never whole in memory, each by itself: what is wrong in one costs
 * that one. `marks` are elements whose beginning is told, and which are then looked into.
 */
export async function* slices(
  window: Window,
  names: readonly string[],
  marks: readonly string[] = [],
): AsyncGenerator<Slice> {
  const absent: Absent = new Map();
  const begins = beginningOf([...names, ...marks]);
  let line = 1;
  const consume = (length: number): void => {
    const passed = window.text.slice(window.at, window.at + length);
    for (let at = passed.indexOf("\n"); at >= 0; at = passed.indexOf("\n", at + 1)) line++;
    window.at += length;
  };
  await window.grow();
  for (;;) {
    const found = next(window, begins, 0);
    if (found === null) {
      if (window.ended) return;
      consume(Math.max(0, window.text.length - window.at - NAME));
      await window.grow();
      continue;
    }
    consume(found.at);
    const skipped = await skippedAt(window, 0, found.text, absent);
    if (skipped !== null) {
      consume(Math.max(skipped, 1));
      continue;
    }
    const name = found.text.slice(1, -1);
    if (marks.includes(name)) yield { name, text: "", line, problem: null };
    if (!names.includes(name)) consume(1);
    else {
      const { end, isWhole } = await elementEnd(window, name, marks, absent);
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
  absent: Absent,
): Promise<{ end: number; isWhole: boolean }> {
  const unclosed = { end: name.length + 1, isWhole: false };
  const tag = await find(window, ">", 0, absent);
  if (tag > 0 && window.text[window.at + tag - 1] === "/") return { end: tag + 1, isWhole: true };
  const wanted = beginningOf([name, `/${name}`, ...marks]);
  for (let from = name.length + 1; ; ) {
    const found = await seek(window, wanted, from);
    if (found === null) return unclosed;
    const skipped = await skippedAt(window, found.at, found.text, absent);
    if (skipped === 0) return unclosed;
    if (skipped !== null) from = found.at + skipped;
    else if (!found.text.startsWith("</")) return { end: found.at, isWhole: false };
    else {
      const close = await find(window, ">", found.at, absent);
      return close < 0 ? { end: found.at, isWhole: false } : { end: close + 1, isWhole: true };
    }
  }
}

/** How long the comment or CDATA section is that begins at an offset; 0 where it never ends, null where none begins. */
async function skippedAt(
  window: Window,
  offset: number,
  begins: string,
  absent: Absent,
): Promise<number | null> {
  if (begins !== COMMENT && begins !== CDATA) return null;
  const stop = begins === COMMENT ? "-->" : "]]>";
  const end = await find(window, stop, offset + begins.length, absent);
  return end < 0 ? 0 : end + stop.length - offset;
}

/** Matches where an element of these names begins, or what may hold anything at all. */
function beginningOf(names: readonly string[]): RegExp {
  return new RegExp(`<!--|<!\\[CDATA\\[|<(?:${names.join("|")})[\\s/>]`, "g");
}

type Found = { at: number; text: string };

function next(window: Window, pattern: RegExp, offset: number): Found | null {
  pattern.lastIndex = window.at + offset;
  const match = pattern.exec(window.text);
  return match === null ? null : { at: match.index - window.at, text: match[0] };
}

/** The first match at or after an offset, seen from where the window stands; null where it is nowhere near. */
async function seek(window: Window, pattern: RegExp, offset: number): Promise<Found | null> {
  for (let from = offset; ; ) {
    const found = next(window, pattern, from);
    if (found !== null) return found;
    const seen = window.text.length - window.at;
    if (window.ended || seen > LONGEST) return null;
    from = Math.max(offset, seen - NAME);
    await window.grow();
  }
}

/** The place of a text at or after an offset, seen from where the window stands; −1 where it is nowhere near. */
async function find(window: Window, text: string, offset: number, absent: Absent): Promise<number> {
  // What every one of a million beginnings looks for in vain is looked for once.
  const known = (absent.get(text) ?? 0) - window.before - window.at;
  for (let from = Math.max(offset, known); ; ) {
    const found = window.text.indexOf(text, window.at + from);
    if (found >= 0) return found - window.at;
    const seen = window.text.length - window.at;
    from = Math.max(offset, seen - text.length + 1);
    absent.set(text, window.before + window.at + from);
    if (window.ended || seen > LONGEST) return -1;
    await window.grow();
  }
}
