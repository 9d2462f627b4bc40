import { LETTERS } from "#lib/score/undertone/features.ts";
import type { Head } from "#lib/score/undertone/model.ts";
import type { Reading } from "#lib/score/undertone/reading.ts";
import type { Token } from "#lib/text/token.ts";

type Span = { start: number; end: number; weight: number };

/** Spans weaker than this share of the strongest say little. */
const SHARE = 0.3;
const MOST_SPANS = 4;

/**
 * The stretches of a text that spoke most for a class of a head, in the order of the text. What a feature adds to the
 * class, as against the mean of the others, is shared among the symbols it stands on; neighbours are joined.
 */
export function spansFor(reading: Reading, head: Head, chosen: number, tokens: readonly Token[]): Span[] {
  const { symbols } = reading;
  weigh(reading, head, chosen);
  const enough = SHARE * highest(symbols.length);
  const spans: (Span & { symbol: number })[] = [];
  for (let index = 0; index < symbols.length; index++) {
    const weight = on[index] ?? 0;
    if (weight <= 0 || weight < enough) continue;
    const { first = 0, last = 0 } = symbols[index] ?? {};
    const end = tokens[last]?.end ?? 0;
    const before = spans.at(-1);
    if (before?.symbol === index - 1) {
      before.end = end;
      before.weight += weight;
      before.symbol = index;
    } else {
      spans.push({ symbol: index, start: tokens[first]?.start ?? 0, end, weight });
    }
  }
  if (spans.length <= MOST_SPANS) return spans;
  const strong = new Set(spans.toSorted((left, right) => right.weight - left.weight).slice(0, MOST_SPANS));
  return spans.filter((span) => strong.has(span));
}

/** What was weighed last, by symbol. Used again, for making it anew took longer than filling it. */
let on = new Float64Array(256);

function weigh(reading: Reading, head: Head, chosen: number): void {
  const count = reading.symbols.length;
  if (on.length < count) on = new Float64Array(count * 2);
  on.fill(0, 0, count);
  const gains = gainsFor(head, chosen, reading.model.scale);
  const { found, from, to } = reading;
  for (let index = from; index < to; index++) {
    const letters = found.blocks[index] === LETTERS;
    const gain = letters
      ? ofLetters(reading, index, head.column, gains)
      : ofWeights(reading, index, head.column, gains);
    share(reading, index, gain);
  }
}

// Two of the same, for a loop over arrays of two kinds is several times slower.

function ofWeights(
  { model, found }: Reading,
  index: number,
  column: number,
  gains: readonly number[],
): number {
  const { weights } = model.slots;
  const place = (found.keys[index] ?? 0) + column;
  let gain = 0;
  for (let nth = 0; nth < gains.length; nth++) gain += (gains[nth] ?? 0) * (weights[place + nth] ?? 0);
  return gain;
}

function ofLetters(
  { symbols, found }: Reading,
  index: number,
  column: number,
  gains: readonly number[],
): number {
  const sums = symbols[found.first[index] ?? 0]?.word.sums;
  const place = (found.keys[index] ?? 0) + column;
  let gain = 0;
  for (let nth = 0; nth < gains.length; nth++) gain += (gains[nth] ?? 0) * (sums?.[place + nth] ?? 0);
  return gain;
}

/** Shares out what a feature says among the symbols it stands on. */
function share({ found, norms }: Reading, index: number, gain: number): void {
  const first = found.first[index] ?? 0;
  const last = found.last[index] ?? 0;
  const each = (gain * (norms[found.blocks[index] ?? 0] ?? 0)) / (last - first + 1);
  for (let symbol = first; symbol <= last; symbol++) on[symbol] = (on[symbol] ?? 0) + each;
}

function highest(count: number): number {
  let most = 0;
  for (let index = 0; index < count; index++) most = Math.max(most, on[index] ?? 0);
  return most;
}

/** What a unit of weight in each of a head's columns does for the chosen class, as against the mean of the others. */
function gainsFor({ classes, column }: Head, chosen: number, scale: readonly number[]): number[] {
  const others = classes.length - 1;
  const gains: number[] = [];
  for (let nth = 0; nth < others; nth++) {
    gains.push((scale[column + nth] ?? 0) * (nth === chosen - 1 ? 1 : -1 / others));
  }
  return gains;
}

/** A weight to be shown: two decimals. */
export function shown(weight: number): number {
  return Math.round(weight * 100) / 100;
}
