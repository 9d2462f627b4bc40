import { type Ngrams, ngrams } from "#lib/text/ngrams.ts";

/** What language a text's n-grams are like. */
export type Guess = {
  /** ISO 639-1. */
  language: string;
  /** Whether the text is as like it as texts in that language are. */
  isReliable: boolean;
  /** How like a text is to a language, 0 … 1. */
  likeness(language: string): number;
};

const HEAD = 1_000;
// Astral letters are none to eld. A run never ends in an apostrophe, which stays with the word after it.
const SEPARATORS = /(?:[^\p{L}]|[\u{10000}-\u{10FFFF}])+(?<!['`\u2019])/gu;
/** From here on the next blank ends the reading, and from there any character. */
const BYTES = { cutAtBlank: 350, cut: 380 } as const;
const MOST_BYTES = 400;
const LONGEST_WORD = 70;
const BLANK = 0x20;

/**
 * The language whose n-grams a text is likest to, by the data and the method of the package `eld`, to the same
 * figures; null where no n-gram is known.
 */
export function guessLanguage(text: string): Guess | null {
  const known = ngrams();
  const sums = new Float64Array(known.languages.length);
  const count = addNgrams(text.slice(0, HEAD).replace(SEPARATORS, " ").trim().toLowerCase(), known, sums);
  const scoreOf = (language: number) => scaled(sums[language] ?? 0, count);
  let best = 0;
  for (let one = 1; one < sums.length; one++) if ((sums[one] ?? 0) > (sums[best] ?? 0)) best = one;
  if (scoreOf(best) === 0) return null;
  return {
    language: known.languages[best] ?? "",
    isReliable: count >= 3 && scoreOf(best) >= (known.average[best] ?? 0) * SHARE_OF_AVERAGE,
    likeness: (language) => scoreOf(known.languages.indexOf(language)),
  };
}

const SHARE_OF_AVERAGE = 0.75;
const SCALE = 25;

function scaled(sum: number, count: number): number {
  const each = sum / count;
  return count === 0 ? 0 : each / (each + SCALE);
}

// A word with a blank before it; the blank behind it follows.
const word = new Uint8Array(MOST_BYTES).fill(BLANK);
const seen = new Set<number>();
/** What is left of words that were cut, as text. */
const rests = new Set<string>();

/** Sums up what speaks for each language; gives how many different n-grams there are. */
function addNgrams(text: string, known: Ngrams, sums: Float64Array): number {
  seen.clear();
  rests.clear();
  let bytes = 0;
  let length = 0;
  for (let at = 0; at < text.length && bytes <= BYTES.cut; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      addWord(length, known, sums);
      length = 0;
      if (bytes++ > BYTES.cutAtBlank) break;
    } else {
      const before = length;
      length = putCharacter(code, length, known.codes);
      bytes += length - before;
    }
  }
  addWord(length, known, sums);
  return seen.size + rests.size;
}

/** Puts the UTF-8 of a character of the basic plane at the end of the word; there are no others among the letters. */
function putCharacter(code: number, length: number, codes: Uint8Array): number {
  let end = length;
  if (code < 0x80) word[++end] = code;
  else if (code < 0x800) {
    word[++end] = codes[0xc0 | (code >> 6)] ?? BLANK;
    word[++end] = codes[0x80 | (code & 0x3f)] ?? BLANK;
  } else {
    word[++end] = codes[0xe0 | (code >> 12)] ?? BLANK;
    word[++end] = codes[0x80 | ((code >> 6) & 0x3f)] ?? BLANK;
    word[++end] = codes[0x80 | (code & 0x3f)] ?? BLANK;
  }
  return end;
}

/** Four bytes at a time, three on each time; the first with a blank before it, the last with one behind. */
function addWord(whole: number, known: Ngrams, sums: Float64Array): void {
  if (whole === 0) return;
  const length = Math.min(whole, LONGEST_WORD);
  word[whole + 1] = BLANK;
  let at = 0;
  for (; at + 4 < length; at += 3) addNgram(at === 0 ? 0 : at + 1, at + 5, known, sums);
  addNgram(at === 0 ? 0 : length - 3, whole + 2, known, sums);
}

// Two numbers as one, exact for n-grams of up to six bytes: 32 bits, and 19 for the rest and the length.
const SHIFT = 2 ** 19;
const LONGEST = 6;

function addNgram(start: number, end: number, known: Ngrams, sums: Float64Array): void {
  if (end - start > LONGEST) {
    rests.add(String.fromCharCode(...word.subarray(start, end)));
    return;
  }
  let low = 0;
  let high = (end - start) << 16;
  for (let at = start; at < end; at++) {
    const code = word[at] ?? 0;
    if (at < start + 4) low = (low << 8) | code;
    else high ^= code << (at === start + 4 && end - start > 5 ? 8 : 0);
  }
  const before = seen.size;
  if (seen.add((low >>> 0) * SHIFT + (high & (SHIFT - 1))).size > before) {
    known.addWeights(low, high, sums);
  }
}
