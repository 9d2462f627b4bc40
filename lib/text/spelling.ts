import { APOSTROPHES, ARMENIAN_TONES, INVISIBLE } from "#lib/text/characters.ts";

const PLAIN = /^[a-z0-9']*$/;
const STRETCHED = /(\p{L})\1{2,}/u;
const STRETCHES = /(\p{L})\1{2,}/gu;
const apostrophes = new RegExp(`[${APOSTROPHES}]`, "gu");
// With the dot that lower case leaves of "İ".
const invisible = new RegExp(`[${INVISIBLE}${ARMENIAN_TONES}\u0307]`, "gu");

/** The one spelling of a word as it stands in a text. */
export function spellingOf(written: string): { word: string; stretched: boolean } {
  const lower = written.toLowerCase();
  const word = PLAIN.test(lower) ? lower : folded(lower);
  return mayBeStretched(word) && STRETCHED.test(word)
    ? { word: word.replace(STRETCHES, "$1$1"), stretched: true }
    : { word, stretched: false };
}

/** Cheaper than the expression, which is left for the few words that pass. */
function mayBeStretched(word: string): boolean {
  for (let index = 2; index < word.length; index++) {
    if (word.charCodeAt(index) === word.charCodeAt(index - 2)) return true;
  }
  return false;
}

function folded(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(invisible, "").replace(apostrophes, "'");
}
