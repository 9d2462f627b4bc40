import { letterKeys } from "#lib/score/undertone/letters.ts";
import { type Slots, weightsAt } from "#lib/score/undertone/slots.ts";

/**
 * One choice a model makes. The first class is the one that stands where nothing speaks for another; each of the
 * others has a column of weights, from `column` on.
 */
export type Head = {
  id: string;
  classes: readonly string[];
  column: number;
  bias: readonly number[];
  /** Divides the sums, so that the likelihoods are as sure as they are right. */
  temperature: number;
};

/** Weights by feature: a row of `columns` numbers for each key. */
export type Model = {
  id: string;
  heads: readonly Head[];
  columns: number;
  keys: Uint32Array;
  weights: Int8Array;
  /** What one unit of a weight is worth, by column. */
  scale: readonly number[];
  slots: Slots;
};

export function headOf({ id: model, heads }: Model, id: string): Head {
  const head = heads.find((one) => one.id === id);
  if (head === undefined) throw new Error(`The model "${model}" of the engine undertone has no head "${id}"`);
  return head;
}

/** What the letters of a word add up to, column by column, in units of weight; `count` is how many runs are known. */
export type Letters = { sums: Float64Array; count: number };

const MOST_WORDS = 50_000;
const lettersByModel = new WeakMap<Model, Map<string, Letters>>();

/** Words come again and again: what their letters add up to is kept, but never for more than so many. */
export function lettersIn(model: Model): Map<string, Letters> {
  const known = lettersByModel.get(model);
  if (known !== undefined && known.size < MOST_WORDS) return known;
  const fresh = new Map<string, Letters>();
  lettersByModel.set(model, fresh);
  return fresh;
}

export function lettersOf(model: Model, known: Map<string, Letters>, word: string): Letters {
  const found = known.get(word);
  if (found !== undefined) return found;
  const fresh = addedUp(model, word);
  known.set(word, fresh);
  return fresh;
}

function addedUp({ columns, slots }: Model, word: string): Letters {
  const sums = new Float64Array(columns);
  let count = 0;
  for (const key of letterKeys(word)) {
    const at = weightsAt(slots, key);
    if (at < 0) continue;
    count++;
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] ?? 0) + (slots.weights[at + column] ?? 0);
    }
  }
  return { sums, count };
}
