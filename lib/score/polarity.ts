import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { isNegated } from "#lib/score/negation.ts";
import { phraseLength } from "#lib/score/phrases.ts";
import type { Reading } from "#lib/score/reading.ts";
import { mockedBy } from "#lib/score/sarcasm.ts";
import { joined, type Wordlist, wordlistOf } from "#lib/score/wordlist.ts";
import type { Token } from "#lib/text/token.ts";

/** A word, phrase or emoji that carries feeling: tokens `first` to `last`, its weight in this place. */
export type Feeling = {
  first: number;
  last: number;
  weight: number;
  /** The token that turned it, −1 where none did. */
  negator: number;
};

/** What was felt, word by word, in the order of the text. */
export function feelingsOf(reading: Reading, lexicon: Lexicon): Feeling[] {
  const wordlist = wordlistOf(lexicon);
  const { spoken, last } = spokenIn(reading.tokens, wordlist);
  const mocked = mockedBy(reading, lexicon.sarcasm);
  const feelings: Feeling[] = [];
  for (const { cursor, weight } of wordlist.find(spoken)) {
    const strength = weight * degreeBefore(reading, lexicon, cursor);
    const turned = turnedAt(reading, cursor, strength);
    if (turned.weight === 0) continue;
    const felt = mocked.has(cursor) ? -Math.abs(turned.weight) : turned.weight;
    feelings.push({ first: cursor, last: last[cursor] ?? cursor, weight: felt, negator: turned.negator });
  }
  return feelings;
}

const SILENT = "\u00A4";

/** One word for each token, so that the package's cursor is ours: a phrase stands at its first token. */
function spokenIn(tokens: readonly Token[], wordlist: Wordlist): { spoken: string[]; last: Int32Array } {
  const spoken = new Array<string>(tokens.length).fill(SILENT);
  const last = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const length = phraseLength(wordlist.phrases, tokens, index);
    spoken[index] = length > 1 ? phraseAt(tokens, index, length) : spokenAs(tokens[index]);
    last[index] = index + Math.max(length, 1) - 1;
    if (length > 1) index += length - 1;
  }
  return { spoken, last };
}

function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  return joined(tokens.slice(at, at + length).map((token) => token.word));
}

const SAFE = /^[a-z0-9']+$/;
const SPLITS = /[\s.,/#!?$%^&*;:{}=_`"~()]/g;

/** What the package's own tokenizer would take away or split at is put out of its reach. */
function spokenAs(token: Token | undefined): string {
  if (token === undefined || token.kind === "mark" || token.kind === "link" || token.word === "")
    return SILENT;
  return SAFE.test(token.word) ? token.word : token.word.replace(SPLITS, SILENT);
}

function degreeBefore({ tokens, clauses }: Reading, { degrees }: Lexicon, index: number): number {
  if (clauses.clause[index - 1] !== clauses.clause[index]) return 1;
  return degrees.get(tokens[index - 1]?.word ?? "") ?? 1;
}

// "Not bad" is faint praise and "not good" is blame.
const FAINT = 0.5;
const FULL = 0.9;
// "No war" is no praise: what only names the topic is taken away, not turned.
const TOPIC = -0.75;

function turnedAt({ negation }: Reading, index: number, weight: number): { weight: number; negator: number } {
  if (!isNegated(negation, index)) return { weight, negator: -1 };
  return {
    weight: -weight * (weight > 0 ? FULL : weight > TOPIC ? 0 : FAINT),
    negator: negation.negator[index] ?? -1,
  };
}
