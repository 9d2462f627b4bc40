import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { vocabularyOf } from "#lib/score/vocabulary.ts";
import { scriptOf } from "#lib/text/script.ts";
import { tokensOf } from "#lib/text/tokens.ts";
import { isTransliterated } from "#lib/text/transliterated.ts";

/**
 * The lexicon for a text whose language could not be told. Too short a text ("Dump Russia") is read by the lexicon
 * that knows most words of it, the first of equals; transliterated Russian and Armenian by none; one with no letters at all is left to the emoji, which are the same in every lexicon.
 */
export function lexiconFor(text: string, lexicons: readonly Lexicon[]): Lexicon | undefined {
  const script = scriptOf(text);
  if (script === null) return lexicons[0];
  if (script !== "latin" || isTransliterated(text)) return undefined;
  const words = tokensOf(text).flatMap(({ kind, word }) => (kind === "mark" ? [] : [word]));
  let most = 0;
  let best: Lexicon | undefined;
  for (const lexicon of lexicons) {
    const vocabulary = vocabularyOf(lexicon);
    const known = words.reduce((sum, word) => (vocabulary.has(word) ? sum + 1 : sum), 0);
    if (known > most) [most, best] = [known, lexicon];
  }
  return best;
}
