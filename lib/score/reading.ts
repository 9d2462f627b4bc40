import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { type Clauses, clausesOf } from "#lib/score/clauses.ts";
import { dictionaryOf } from "#lib/score/dictionary.ts";
import { type Negation, negationOf } from "#lib/score/negation.ts";
import { APOSTROPHES } from "#lib/text/characters.ts";
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
  const written = elidedApart(text, tokensOf(text), lexicon);
  const stretched = written.some((token) => token.stretched);
  const whole = stretched ? written.map((token) => unstretched(token, lexicon)) : written;
  const tokens = inDictionaryForm(whole, lexicon);
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

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "u");

/** "l'otan" is "l'" and "otan". */
function elidedApart(text: string, tokens: Token[], { spelling }: Lexicon): Token[] {
  if (spelling?.elided === undefined) return tokens;
  const { elided } = spelling;
  return tokens.flatMap((token) => {
    const length = token.kind === "word" ? elided(token.word) : 0;
    const at = length === 0 ? -1 : text.slice(token.start, token.end).search(APOSTROPHE);
    if (at < 0) return [token];
    const middle = token.start + at + 1;
    return [
      { ...token, word: token.word.slice(0, length), end: middle, stretched: false },
      { ...token, word: token.word.slice(length), start: middle },
    ];
  });
}

/** Words the lists have in another form are read as that one. */
function inDictionaryForm(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const dictionary = dictionaryOf(lexicon);
  if (dictionary === undefined) return tokens;
  return tokens.map((token) => {
    const form = token.kind === "word" ? dictionary.formOf(token.word) : token.word;
    return form === token.word ? token : { ...token, word: form };
  });
}
