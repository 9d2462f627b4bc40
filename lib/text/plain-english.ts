// Words that are frequent in English and rare in every other language written in Latin letters.
const COMMON = new Set(
  (
    "the and of to that is are was were you they this have has with what who why how when which would will can " +
    "could should not but for from their there these those your our my we he she it its it's don't doesn't didn't " +
    "isn't aren't can't won't i'm just like because about if then than been being never always every only people " +
    "know think want going said says where did does a in on be all as by at or so us him his her them out up"
  ).split(" "),
);

const WORDS = /[a-z]+(?:['\u2019][a-z]+)?/gi;
const ENOUGH_WORDS = 60;

/** Whether a text is plainly English, told by its commonest words: an answer much cheaper than n-grams give. */
export function looksEnglish(text: string): boolean {
  if (NOT_ENGLISH.test(text.slice(0, 400))) return false;
  let words = 0;
  let common = 0;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match !== null && words < ENOUGH_WORDS; match = WORDS.exec(text)) {
    words++;
    if (COMMON.has(match[0].toLowerCase().replace("\u2019", "'"))) common++;
  }
  return words >= 3 && common >= 2 && common / words >= 0.2;
}

// A letter English does not use, anywhere near the beginning, leaves the decision to the n-grams.
const NOT_ENGLISH = /[\u00C0-\u1FFF\u2C00-\uD7FF]/;
