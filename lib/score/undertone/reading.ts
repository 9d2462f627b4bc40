import { BLOCKS, LETTERS, moreFeatures, WORDS } from "#lib/score/undertone/features.ts";
import { add, type Found } from "#lib/score/undertone/found.ts";
import type { Head, Model } from "#lib/score/undertone/model.ts";
import { normOf } from "#lib/score/undertone/norm.ts";
import { once } from "#lib/score/undertone/once.ts";
import { weightsAt } from "#lib/score/undertone/slots.ts";
import type { Sign } from "#lib/score/undertone/symbols.ts";

/** A text as a model knows it: its features, each once, and what they add up to. */
export type Reading = {
  model: Model;
  symbols: readonly Sign[];
  /**
   * The features that have weights, from `from` to before `to`, each with where its weights begin in the place of its
   * key: among those of the model, or where the block is LETTERS, among the sums of the word it stands on.
   */
  found: Found;
  from: number;
  to: number;
  /** What a feature of a block weighs. */
  norms: readonly number[];
  /** By column. */
  sums: readonly number[];
};

const counts = new Int32Array(BLOCKS);
let parts = new Int32Array(0);

/** Reads a text; its features are put behind what `found` holds, which must not be emptied while the reading is used. */
export function readingOf(model: Model, symbols: readonly Sign[], found: Found): Reading {
  if (parts.length !== BLOCKS * model.columns) parts = new Int32Array(BLOCKS * model.columns);
  parts.fill(0);
  counts.fill(0);
  const from = found.count;
  readWords(model, symbols, found);
  readOthers(model, symbols, found);
  const norms = Array.from(counts, normOf);
  return { model, symbols, found, from, to: found.count, norms, sums: sumsOf(model, norms) };
}

let texts = 0;

/** The words and their letters, each word once. */
function readWords({ columns, slots }: Model, symbols: readonly Sign[], found: Found): void {
  texts++;
  let [words, letters] = [0, 0];
  for (let index = 0; index < symbols.length; index++) {
    const word = symbols[index]?.word;
    if (word === undefined || word.read === texts) continue;
    word.read = texts;
    if (word.count > 0) {
      letters += word.count;
      add(found, word.at, LETTERS, index, index);
      addSums(LETTERS * columns, word.sums, word.at, columns);
    }
    if (word.place < 0) continue;
    words++;
    add(found, word.place, WORDS, index, index);
    addWeights(WORDS * columns, slots.weights, word.place, columns);
  }
  counts[WORDS] = words;
  counts[LETTERS] = letters;
}

const seen = once();

/** All other features, each once. */
function readOthers({ columns, slots }: Model, symbols: readonly Sign[], found: Found): void {
  const from = found.count;
  let kept = from;
  moreFeatures(symbols, found);
  seen.clear();
  for (let index = from; index < found.count; index++) {
    const key = found.keys[index] ?? 0;
    const place = weightsAt(slots, key);
    if (place < 0 || !seen.isNew(key)) continue;
    const block = found.blocks[index] ?? 0;
    keep(found, index, kept++, place);
    counts[block] = (counts[block] ?? 0) + 1;
    addWeights(block * columns, slots.weights, place, columns);
  }
  found.count = kept;
}

// Two of the same, for a loop over arrays of two kinds is several times slower.

function addWeights(part: number, weights: Int8Array, from: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    parts[part + column] = (parts[part + column] ?? 0) + (weights[from + column] ?? 0);
  }
}

function addSums(part: number, sums: Int16Array, from: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    parts[part + column] = (parts[part + column] ?? 0) + (sums[from + column] ?? 0);
  }
}

/** Moves a feature forward to where it is kept, and puts where its weights begin in the place of its key. */
function keep({ keys, blocks, first, last }: Found, from: number, to: number, place: number): void {
  keys[to] = place;
  blocks[to] = blocks[from] ?? 0;
  first[to] = first[from] ?? 0;
  last[to] = last[from] ?? 0;
}

function sumsOf({ scale, columns }: Model, norms: readonly number[]): number[] {
  const sums: number[] = [];
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let block = 0; block < BLOCKS; block++) {
      sum += (norms[block] ?? 0) * (parts[block * columns + column] ?? 0);
    }
    sums.push(sum * (scale[column] ?? 0));
  }
  return sums;
}

/** How likely each class of a head is: adds up to 1. */
export function likelihoods({ classes, column, bias, temperature }: Head, { sums }: Reading): number[] {
  const logits: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < classes.length; index++) {
    const sum = index === 0 ? 0 : (sums[column + index - 1] ?? 0);
    const logit = (sum + (bias[index] ?? 0)) / temperature;
    logits.push(logit);
    if (logit > highest) highest = logit;
  }
  let total = 0;
  for (let index = 0; index < logits.length; index++) {
    const part = Math.exp((logits[index] ?? 0) - highest);
    logits[index] = part;
    total += part;
  }
  for (let index = 0; index < logits.length; index++) logits[index] = (logits[index] ?? 0) / total;
  return logits;
}
