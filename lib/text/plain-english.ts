// Words that are frequent in English and rare in every other language written in Latin letters.
const COMMON = new Set(
  (
    "the and of to that is are was were you they this have has with what who why how when which would will can " +
    "could should not but for from their there these those your our my we he she it its it's don't doesn't didn't " +
    "isn't aren't can't won't i'm just like because about if then than been being never always every only people " +
    "know think want going said says where did does a in on be all as by at or so us him his her them out up"
  ).split(" "),
);

const ENOUGH_WORDS = 60;
const HEAD = 400;
const LONGEST = Math.max(...[...COMMON].map((word) => word.length));

/** Whether a text is plainly English, told by its commonest words: an answer much cheaper than n-grams give. */
export function looksEnglish(text: string): boolean {
  if (hasForeignLetter(text)) return false;
  let words = 0;
  let common = 0;
  for (let at = 0; at < text.length && words < ENOUGH_WORDS; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    words++;
    if (end - at <= LONGEST && isCommon(text, at, end)) common++;
    at = end;
  }
  return words >= 3 && common >= 2 && common / words >= 0.2;
}

// A letter English does not use, anywhere near the beginning, leaves the decision to the n-grams.
function hasForeignLetter(text: string): boolean {
  const end = Math.min(text.length, HEAD);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && (code < 0x2000 || (code >= 0x2c00 && code < 0xd800))) return true;
  }
  return false;
}

/** The end of the word that begins at a place; what follows an apostrophe belongs to it. */
function wordEnd(text: string, start: number): number {
  const end = lettersEnd(text, start);
  const mark = text.charCodeAt(end);
  if (mark !== APOSTROPHE && mark !== TYPED_APOSTROPHE) return end;
  const after = lettersEnd(text, end + 1);
  return after > end + 1 ? after : end;
}

const APOSTROPHE = 0x27;
const TYPED_APOSTROPHE = 0x2019;

function lettersEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isCommon(text: string, start: number, end: number): boolean {
  if (SHAPES[shapeOf(text, start, end)] !== 1) return false;
  return COMMON.has(text.slice(start, end).toLowerCase().replace("\u2019", "'"));
}

/** A number of two bytes out of a word's letters in either case: most words are told by it to be none of the common. */
function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  for (let at = start; at < end; at++) shape = (shape * 31 + (text.charCodeAt(at) & 0x1f)) & 0xffff;
  return shape;
}

const SHAPES = new Uint8Array(0x10000);
for (const word of COMMON) {
  for (const written of [word, word.replace("'", "\u2019")]) SHAPES[shapeOf(written, 0, written.length)] = 1;
}
