import type { Lexicon } from "#lib/lexicon/lexicon.ts";
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
  const words = tokensOf(text).flatMap(({ kind, word }) => (kind === "word" ? [word] : []));
  return lexicons.find((lexicon) => words.some((word) => knows(lexicon, word)));
}

function knows({ labels, negators, degrees, boundaries, frames }: Lexicon, word: string): boolean {
  return (
    Object.hasOwn(labels, word) ||
    negators.words.has(word) ||
    negators.light.has(word) ||
    degrees.has(word) ||
    boundaries.words.has(word) ||
    frames.grammar.be.has(word)
  );
}
