import type { Token } from "#lib/text/token.ts";
import { tokensOf } from "#lib/text/tokens.ts";

/** Phrases by their first word, the longest first, so that finding one costs a single look-up. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = tokensOf(phrase).map((token) => token.word);
    const first = parts[0];
    if (first === undefined) continue;
    const others = index.get(first);
    if (others === undefined) index.set(first, [parts]);
    else others.push(parts);
  }
  for (const group of index.values()) group.sort((left, right) => right.length - left.length);
  return index;
}

/** How many tokens from `at` on are a phrase of the index; 0 where none is. */
export function phraseLength(index: PhraseIndex, tokens: readonly Token[], at: number): number {
  const phrases = index.get(tokens[at]?.word ?? "");
  return phrases?.find((phrase) => standsAt(phrase, tokens, at))?.length ?? 0;
}

function standsAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.word === word);
}
