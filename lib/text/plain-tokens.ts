import { markOf } from "#lib/text/marks.ts";
import { spellingOf } from "#lib/text/spelling.ts";
import type { Token } from "#lib/text/token.ts";

// What is most of every text, told by a look into a table: letters of the commonest alphabets, digits, blanks and the
// marks of a keyboard. All else, and whatever touches it, is left to the expressions of tokens.ts.
const OTHER = 0;
const SMALL = 1;
const DIGIT = 2;
const CAPITAL = 3;
/** A letter beyond ASCII. */
const FOREIGN = 4;
const BLANK = 5;
const MARK = 6;

const TABLE = table();

function table(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const fill = (kind: number, ...ranges: (readonly [number, number])[]) => {
    for (const [first, last] of ranges) kinds.fill(kind, first, last + 1);
  };
  fill(MARK, [0x21, 0x7e]);
  fill(DIGIT, [0x30, 0x39]);
  fill(CAPITAL, [0x41, 0x5a]);
  fill(SMALL, [0x61, 0x7a]);
  fill(BLANK, [0x09, 0x0d], [0x20, 0x20]);
  // Latin with its accents, Cyrillic, Armenian; the multiplication and division signs among them are none.
  fill(FOREIGN, [0xc0, 0x24f], [0x400, 0x481], [0x48a, 0x52f], [0x531, 0x556], [0x561, 0x587]);
  fill(OTHER, [0xd7, 0xd7], [0xf7, 0xf7]);
  return kinds;
}

const MARKS: readonly string[] = Array.from({ length: 0x80 }, (_, code) => markOf(String.fromCharCode(code)));
const APOSTROPHE = 0x27;
const TYPED_APOSTROPHE = 0x2019;
const BACKTICK = 0x60;
const HYPHEN = 0x2d;

/**
 * Reads the token that begins at a place, where it is a plain one, and gives the place behind it. A blank and a hyphen
 * between words give no token. Where it takes more to tell, gives the place it was given.
 */
export function plainToken(text: string, at: number, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  const kind = TABLE[code] ?? OTHER;
  if (kind === BLANK) return at + 1;
  if (kind === OTHER) return at;
  return kind === MARK ? plainMark(text, at, code, tokens) : plainWord(text, at, tokens);
}

function plainWord(text: string, start: number, tokens: Token[]): number {
  if (mayBeLink(text, start)) return start;
  const end = text.length;
  let at = start;
  let plain = true;
  let small = true;
  let last = 0;
  let repeats = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = TABLE[code] ?? OTHER;
    if (kind === SMALL || kind === DIGIT) {
      repeats = code === last ? repeats + 1 : 0;
      last = code;
      if (repeats > 1) plain = false;
    } else if (kind === CAPITAL) {
      // As a small letter: "Ooo" is stretched too.
      repeats = (code | 0x20) === last ? repeats + 1 : 0;
      last = code | 0x20;
      small = false;
      if (repeats > 1) plain = false;
    } else if (kind === FOREIGN) {
      plain = false;
    } else if (isApostrophe(code)) {
      const next = at + 1 < end ? (TABLE[text.charCodeAt(at + 1)] ?? OTHER) : BLANK;
      if (next === OTHER) return start;
      if (next === BLANK || next === MARK) break;
      if (code !== APOSTROPHE) plain = false;
      last = 0;
    } else if (kind === OTHER) {
      return start;
    } else break;
  }
  const written = text.slice(start, at);
  const { word, stretched } = plain
    ? { word: small ? written : written.toLowerCase(), stretched: false }
    : spellingOf(written);
  tokens.push({ kind: "word", word, start, end: at, stretched });
  return at;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === TYPED_APOSTROPHE || code === BACKTICK;
}

function mayBeLink(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 0x68 && first !== 0x77) return false;
  return text.startsWith("http", at) || text.startsWith("www.", at);
}

function plainMark(text: string, at: number, code: number, tokens: Token[]): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  if (next > 0x7f && RUNS.has(code)) return at;
  if (COMPANIONS.get(code)?.includes(next)) return at;
  if (code === HYPHEN) {
    const before = at === 0 ? BLANK : (TABLE[text.charCodeAt(at - 1)] ?? OTHER);
    const after = TABLE[next] ?? OTHER;
    if (before === OTHER || after === OTHER) return at;
    if (isLetter(before) && isLetter(after)) return at + 1;
  }
  tokens.push({ kind: "mark", word: MARKS[code] ?? "", start: at, end: at + 1, stretched: false });
  return at + 1;
}

function isLetter(kind: number): boolean {
  return kind === SMALL || kind === CAPITAL || kind === FOREIGN;
}

/** Marks with which, before another, something else begins: a run, a dash, an emoticon. */
const COMPANIONS: ReadonlyMap<number, readonly number[]> = new Map(
  ["..", "!!?", "?!?", "--", ":-()D", ";-()D", "=-()D", "<3"].map((marks) => {
    const [code = 0, ...companions] = [...marks].map((mark) => mark.charCodeAt(0));
    return [code, companions];
  }),
);
const RUNS: ReadonlySet<number> = new Set(COMPANIONS.keys());
