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
  const weights = weightsOn(reading, head, chosen);
  const enough = SHARE * highest(weights);
  const spans: (Span & { symbol: number })[] = [];
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    if (weight <= 0 || weight < enough) continue;
    const { first = 0, last = 0 } = reading.symbols[index] ?? {};
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

function highest(weights: Float64Array): number {
  let most = 0;
  for (let index = 0; index < weights.length; index++) most = Math.max(most, weights[index] ?? 0);
  return most;
}

function weightsOn(reading: Reading, head: Head, chosen: number): Float64Array {
  const { model, symbols, at, blocks, first, last, letters, norms } = reading;
  const { weights } = model.slots;
  const gains = gainsFor(head, chosen, model.scale);
  const on = new Float64Array(symbols.length);
  for (let index = 0; index < at.length; index++) {
    const gain = gained(weights, (at[index] ?? 0) + head.column, gains);
    const [from, to] = [first[index] ?? 0, last[index] ?? 0];
    const each = (gain * (norms[blocks[index] ?? 0] ?? 0)) / (to - from + 1);
    for (let symbol = from; symbol <= to; symbol++) on[symbol] = (on[symbol] ?? 0) + each;
  }
  for (let symbol = 0; symbol < letters.length; symbol++) {
    const known = letters[symbol];
    if (known == null) continue;
    on[symbol] = (on[symbol] ?? 0) + gained(known.sums, head.column, gains) * (norms[LETTERS] ?? 0);
  }
  return on;
}

function gained(weights: Int8Array | Float64Array, from: number, gains: readonly number[]): number {
  let gain = 0;
  for (let nth = 0; nth < gains.length; nth++) gain += (gains[nth] ?? 0) * (weights[from + nth] ?? 0);
  return gain;
}

/** What a unit of weight in each of a head's columns does for the chosen class, as against the mean of the others. */
function gainsFor({ classes, column }: Head, chosen: number, scale: readonly number[]): number[] {
  const others = classes.length - 1;
  return classes
    .slice(1)
    .map((_, nth) => (scale[column + nth] ?? 0) * (nth === chosen - 1 ? 1 : -1 / others));
}

/** A weight to be shown: two decimals. */
export function shown(weight: number): number {
  return Math.round(weight * 100) / 100;
}
