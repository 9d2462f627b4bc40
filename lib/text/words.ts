import { ara, deu, eng, fra, hye, rus, spa, tur, ukr } from "stopword";

// Words that say what a text is about in no language; names of languages as in ISO 639-3.
const STOPWORDS = new Set([ara, deu, eng, fra, hye, rus, spa, tur, ukr].flat().map(fold));
/** What the English list has in parts only: "i'm", "don't", "they'd", and the plainest words around them. */
const CONTRACTION = /'(s|m|d|t|re|ve|ll)$|^(not|one|two|just|when|every|own|can|will|don|back)$/;
const WORD = /\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]/gu;
const SHORTEST = 3;

/** The different words of a text that carry meaning, folded to one spelling: for counting, not for showing. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [found] of text.replace(/https?:\/\/\S+/g, " ").matchAll(WORD)) {
    const word = fold(found).replace(/'s$/, "");
    if (word.length >= SHORTEST && !STOPWORDS.has(word) && !CONTRACTION.test(word)) words.add(word);
  }
  return words;
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/’/g, "'");
}
