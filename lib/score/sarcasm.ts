import type { Sarcasm } from "#lib/lexicon/lexicon.ts";
import { type PhraseIndex, phraseIndex, phraseLength } from "#lib/score/phrases.ts";
import type { Reading } from "#lib/score/reading.ts";

const PAUSES = new Set([",", "!", "…", "-", "."]);
const NEAR = 5;
const ECHO = 5;

/**
 * The tokens whose praise is mockery. Only what shows on the surface: praise that opens a sentence, a pause, and
 * then a complaint of repetition ("Great, another statement"), with the short sentence that echoes it after.
 */
export function mockedBy(reading: Reading, sarcasm: Sarcasm): ReadonlySet<number> {
  const { tokens } = reading;
  let mocked: Set<number> | null = null;
  for (let index = 0; index < tokens.length; index++) {
    if (!sarcasm.praise.has(tokens[index]?.word ?? "")) continue;
    if (!opensSentence(reading, index, sarcasm) || !PAUSES.has(tokens[index + 1]?.word ?? "")) continue;
    const repetition = repetitionAfter(reading, index + 1, sarcasm);
    if (repetition < 0) continue;
    mocked ??= new Set();
    mocked.add(index);
    addEcho(reading, repetition, mocked);
  }
  return mocked ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

function opensSentence({ tokens, clauses }: Reading, index: number, sarcasm: Sarcasm): boolean {
  let before = index - 1;
  while (before >= 0 && clauses.sentence[before] === clauses.sentence[index]) {
    const word = tokens[before]?.word ?? "";
    if (!sarcasm.interjections.has(word) && !PAUSES.has(word)) return false;
    before--;
  }
  return true;
}

function repetitionAfter({ tokens }: Reading, pause: number, sarcasm: Sarcasm): number {
  const index = repetitionsOf(sarcasm);
  for (let at = pause + 1; at <= pause + NEAR && at < tokens.length; at++) {
    if (phraseLength(index, tokens, at) > 0) return at;
  }
  return -1;
}

function addEcho({ clauses }: Reading, repetition: number, mocked: Set<number>): void {
  const { sentence } = clauses;
  let first = repetition;
  while (first < sentence.length && sentence[first] === sentence[repetition]) first++;
  let end = first;
  while (end < sentence.length && sentence[end] === sentence[first]) end++;
  if (end - first > ECHO) return;
  for (let index = first; index < end; index++) mocked.add(index);
}

const indexes = new WeakMap<Sarcasm, PhraseIndex>();

function repetitionsOf(sarcasm: Sarcasm): PhraseIndex {
  const known = indexes.get(sarcasm);
  if (known !== undefined) return known;
  const index = phraseIndex(sarcasm.repetition);
  indexes.set(sarcasm, index);
  return index;
}
