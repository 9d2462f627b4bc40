import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { vocabularyOf } from "#lib/score/vocabulary.ts";
import { scriptOf } from "#lib/text/script.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/**
 * The lexicon for a text whose language could not be told. Too short a text ("Dump Russia") is read by the lexicon
 * that knows a word of it; one with no letters at all is left to the emoji, which are the same in every lexicon.
 */
export function lexiconFor(text: string, lexicons: readonly Lexicon[]): Lexicon | undefined {
  const script = scriptOf(text);
  if (script === null) return lexicons[0];
  if (script !== "latin") return undefined;
  const tokens = tokensOf(text);
  return lexicons.find((lexicon) => {
    const vocabulary = vocabularyOf(lexicon);
    return tokens.some(({ kind, word }) => kind !== "mark" && vocabulary.has(word));
  });
}
