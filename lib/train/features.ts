import type { Target } from "../comment.ts";
import { BLOCKS, featuresOf, LETTERS } from "../score/undertone/features.ts";
import { nothingFound } from "../score/undertone/found.ts";
import { letterKeys } from "../score/undertone/letters.ts";
import { namedIn } from "../score/undertone/named.ts";
import { normOf } from "../score/undertone/norm.ts";
import { readableTokens } from "../score/undertone/readable-tokens.ts";
import type { Roles } from "../score/undertone/roles.ts";
import { symbolsOf } from "../score/undertone/symbols.ts";
import { wordsOf } from "../score/undertone/words.ts";

/** The features of one text: 32-bit keys, the block each is of, and how often it counts. */
export type Features = { keys: Int32Array; blocks: Uint8Array; times: Uint8Array };

/** No weights yet. */
const words = wordsOf(null);

/** What the engine will read: every feature once, but letters once for each word they are in. */
export function featuresIn(text: string, targets: readonly Target[], roles: Roles): Features {
  const tokens = readableTokens(text);
  const symbols = symbolsOf(tokens, namedIn(text, tokens, targets), roles, words);
  const found = new Map<number, { block: number; times: number }>();
  const all = nothingFound();
  featuresOf(symbols, all);
  for (let index = 0; index < all.count; index++) {
    const key = all.keys[index] ?? 0;
    if (!found.has(key)) found.set(key, { block: all.blocks[index] ?? 0, times: 1 });
  }
  for (const word of new Set(symbols.map(({ word }) => word.word))) {
    for (const key of letterKeys(word)) {
      const before = found.get(key);
      if (before === undefined) found.set(key, { block: LETTERS, times: 1 });
      else before.times++;
    }
  }
  const values = [...found.values()];
  return {
    keys: Int32Array.from(found.keys()),
    blocks: Uint8Array.from(values, ({ block }) => block),
    times: Uint8Array.from(values, ({ times }) => Math.min(255, times)),
  };
}

/** The features worth learning a weight for: key to its place and its idf. */
export type Vocabulary = { place: ReadonlyMap<number, number>; keys: Uint32Array; idf: Float64Array };

/**
 * How much a feature must be worth, by block: letters are many and say little each. Each text it is found in is worth
 * what `worth` says.
 */
const FEWEST = [4, 6, 4, 4];

export function vocabularyOf(texts: readonly Features[], worth: (text: number) => number): Vocabulary {
  const counts = new Map<number, number>();
  const blockOf = new Map<number, number>();
  let total = 0;
  for (const [text, { keys, blocks }] of texts.entries()) {
    total += worth(text);
    for (let index = 0; index < keys.length; index++) {
      const key = (keys[index] ?? 0) >>> 0;
      counts.set(key, (counts.get(key) ?? 0) + worth(text));
      blockOf.set(key, blocks[index] ?? 0);
    }
  }
  // The engine's table takes 0 for an empty slot.
  counts.delete(0);
  const kept = [...counts].filter(([key, count]) => count >= (FEWEST[blockOf.get(key) ?? 0] ?? 2));
  kept.sort(([left], [right]) => left - right);
  return {
    place: new Map(kept.map(([key], place) => [key, place])),
    keys: Uint32Array.from(kept, ([key]) => key),
    idf: Float64Array.from(kept, ([, count]) => Math.log((1 + total) / (1 + count)) + 1),
  };
}

/** Sparse rows: of row i the columns `index` and their values stand from start[i] to start[i + 1]. */
export type Rows = { start: Int32Array; index: Int32Array; value: Float32Array; columns: number };

/** Values as the engine weighs them, times the idf. */
export function rowsOf(texts: readonly Features[], { place, idf, keys }: Vocabulary): Rows {
  const start = new Int32Array(texts.length + 1);
  const most = texts.reduce((sum, text) => sum + text.keys.length, 0);
  const index = new Int32Array(most);
  const value = new Float32Array(most);
  let at = 0;
  for (const [row, text] of texts.entries()) {
    const counts = new Array<number>(BLOCKS).fill(0);
    const from = at;
    const found: number[] = [];
    for (let feature = 0; feature < text.keys.length; feature++) {
      const column = place.get((text.keys[feature] ?? 0) >>> 0);
      if (column === undefined) continue;
      const block = text.blocks[feature] ?? 0;
      counts[block] = (counts[block] ?? 0) + (text.times[feature] ?? 1);
      found.push(feature);
      index[at++] = column;
    }
    for (let k = from; k < at; k++) {
      const feature = found[k - from] ?? 0;
      const norm = normOf(counts[text.blocks[feature] ?? 0] ?? 0);
      value[k] = (idf[index[k] ?? 0] ?? 0) * (text.times[feature] ?? 1) * norm;
    }
    start[row + 1] = at;
  }
  return { start, index: index.slice(0, at), value: value.slice(0, at), columns: keys.length };
}
