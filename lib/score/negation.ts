import type { Negators } from "#lib/lexicon/lexicon.ts";
import type { Clauses } from "#lib/score/clauses.ts";
import { type PhraseIndex, phraseIndex, phraseLength } from "#lib/score/phrases.ts";
import type { Token } from "#lib/text/token.ts";

/** Which tokens are under a negator, and how often: two negators undo each other. */
export type Negation = {
  /** The negator nearest before a token that reaches it, −1 where none does. */
  negator: Int32Array;
  /** How many reach it. */
  count: Uint8Array;
};

const REACH = 5;

/** A negator reaches over the next few content words and no further than its clause. */
export function negationOf(tokens: readonly Token[], clauses: Clauses, negators: Negators): Negation {
  const negation = { negator: new Int32Array(tokens.length).fill(-1), count: new Uint8Array(tokens.length) };
  const idle = idleOf(negators);
  for (let index = 0; index < tokens.length; index++) {
    const skipped = phraseLength(idle, tokens, index);
    if (skipped > 0) index += skipped - 1;
    else if (negates(tokens[index], negators)) {
      reach(index, 1, tokens, clauses, negators, negation);
      if (negators.after?.has(tokens[index]?.word ?? ""))
        reach(index, -1, tokens, clauses, negators, negation);
    }
  }
  return negation;
}

export function isNegated(negation: Negation, index: number): boolean {
  return (negation.count[index] ?? 0) % 2 === 1;
}

function negates(token: Token | undefined, negators: Negators): boolean {
  if (token?.kind !== "word") return false;
  return negators.words.has(token.word) || (negators.ending !== null && token.word.endsWith(negators.ending));
}

function reach(
  from: number,
  way: 1 | -1,
  tokens: readonly Token[],
  clauses: Clauses,
  negators: Negators,
  { negator, count }: Negation,
): void {
  let content = 0;
  for (let index = from + way; content < REACH; index += way) {
    const token = tokens[index];
    if (token === undefined || clauses.clause[index] !== clauses.clause[from] || token.word === ",") return;
    if (token.word === "nor" || (way < 0 && negators.joints?.has(token.word) === true)) return;
    negator[index] = from;
    count[index] = negators.concord === true ? 1 : (count[index] ?? 0) + 1;
    if (token.kind === "word" && !negators.light.has(token.word)) content++;
  }
}

const idles = new WeakMap<Negators, PhraseIndex>();

function idleOf(negators: Negators): PhraseIndex {
  const known = idles.get(negators);
  if (known !== undefined) return known;
  const index = phraseIndex(negators.idle);
  idles.set(negators, index);
  return index;
}
