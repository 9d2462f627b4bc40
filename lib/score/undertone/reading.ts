import { BLOCKS, featuresOf, LETTERS } from "#lib/score/undertone/features.ts";
import { type Head, type Letters, lettersIn, lettersOf, type Model } from "#lib/score/undertone/model.ts";
import { once } from "#lib/score/undertone/once.ts";
import { weightsAt } from "#lib/score/undertone/slots.ts";
import type { Sign, Word } from "#lib/score/undertone/symbols.ts";

/** A text as a model knows it: its features, each once, and what they add up to. */
export type Reading = {
  model: Model;
  symbols: readonly Sign[];
  /** Where its weights begin, its block, and the symbols it was first found on, for each feature. */
  at: number[];
  blocks: number[];
  first: number[];
  last: number[];
  /** The letters of each symbol's word; null where it stood before, or is a role. */
  letters: (Letters | null)[];
  /** What a feature of a block weighs. */
  norms: Float64Array;
  /** By column. */
  sums: Float64Array;
};

export function readingOf(model: Model, symbols: readonly Sign[]): Reading {
  const counts = new Float64Array(BLOCKS);
  const parts = new Float64Array(BLOCKS * model.columns);
  const found = { at: [], blocks: [], first: [], last: [] };
  readFeatures(model, symbols, found, counts, parts);
  const letters = readLetters(model, symbols, counts, parts);
  const norms = counts.map((count) => (count === 0 ? 0 : 1 / Math.sqrt(count)));
  const sums = Float64Array.from(model.scale, (unit, column) => {
    let sum = 0;
    for (let block = 0; block < BLOCKS; block++) {
      sum += (norms[block] ?? 0) * (parts[block * model.columns + column] ?? 0);
    }
    return sum * unit;
  });
  return { model, symbols, ...found, letters, norms, sums };
}

type Found = Pick<Reading, "at" | "blocks" | "first" | "last">;

const seen = once();

function readFeatures(
  { columns, slots }: Model,
  symbols: readonly Sign[],
  { at, blocks, first, last }: Found,
  counts: Float64Array,
  parts: Float64Array,
): void {
  const { weights } = slots;
  seen.clear();
  featuresOf(symbols, (key, block, from, to) => {
    const place = weightsAt(slots, key);
    if (place < 0 || !seen.isNew(key)) return;
    at.push(place);
    blocks.push(block);
    first.push(from);
    last.push(to);
    counts[block] = (counts[block] ?? 0) + 1;
    const part = block * columns;
    for (let column = 0; column < columns; column++) {
      parts[part + column] = (parts[part + column] ?? 0) + (weights[place + column] ?? 0);
    }
  });
}

function readLetters(
  model: Model,
  symbols: readonly Sign[],
  counts: Float64Array,
  parts: Float64Array,
): (Letters | null)[] {
  const known = lettersIn(model);
  const stood = new Set<Word>();
  const all: (Letters | null)[] = [];
  let count = 0;
  const part = LETTERS * model.columns;
  for (const { word } of symbols) {
    const fresh = word.word !== "" && !stood.has(word);
    stood.add(word);
    const letters = fresh ? lettersOf(model, known, word.word) : null;
    all.push(letters);
    if (letters === null) continue;
    count += letters.count;
    for (let column = 0; column < model.columns; column++) {
      parts[part + column] = (parts[part + column] ?? 0) + (letters.sums[column] ?? 0);
    }
  }
  counts[LETTERS] = count;
  return all;
}

/** How likely each class of a head is: adds up to 1. */
export function likelihoods({ classes, column, bias, temperature }: Head, { sums }: Reading): number[] {
  const logits = classes.map((_, index) => {
    const sum = index === 0 ? 0 : (sums[column + index - 1] ?? 0);
    return (sum + (bias[index] ?? 0)) / temperature;
  });
  const highest = Math.max(...logits);
  const parts = logits.map((logit) => Math.exp(logit - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
