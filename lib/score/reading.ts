import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { type Clauses, clausesOf } from "#lib/score/clauses.ts";
import { type Negation, negationOf } from "#lib/score/negation.ts";
import type { Token } from "#lib/text/token.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/** A text taken apart once, for all that looks at it. */
export type Reading = {
  text: string;
  tokens: readonly Token[];
  clauses: Clauses;
  negation: Negation;
};

export function readingOf(text: string, lexicon: Lexicon): Reading {
  const written = tokensOf(text);
  const stretched = written.some((token) => token.stretched);
  const tokens = stretched ? written.map((token) => unstretched(token, lexicon)) : written;
  const clauses = clausesOf(text, tokens, lexicon.boundaries);
  return { text, tokens, clauses, negation: negationOf(tokens, clauses, lexicon.negators) };
}

const DOUBLED = /(\p{L})\1/gu;

/** "soo" and "loove" keep the doubled letter only where the language has the word so: "good". */
function unstretched(token: Token, lexicon: Lexicon): Token {
  if (!token.stretched || knows(lexicon, token.word)) return token;
  const single = token.word.replace(DOUBLED, "$1");
  return knows(lexicon, single) ? { ...token, word: single } : token;
}

function knows({ labels, degrees, negators }: Lexicon, word: string): boolean {
  return Object.hasOwn(labels, word) || degrees.has(word) || negators.words.has(word);
}
