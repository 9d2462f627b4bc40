import { type Slots, slotsOf } from "#lib/score/undertone/slots.ts";
import { type Words, wordsOf } from "#lib/score/undertone/words.ts";

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
export type Weights = {
  id: string;
  heads: readonly Head[];
  columns: number;
  keys: Uint32Array;
  weights: Int8Array;
  /** What one unit of a weight is worth, by column. */
  scale: readonly number[];
};

/** The same, made ready to read texts with. */
export type Model = Weights & { slots: Slots; words: Words };

export function modelOf(weights: Weights): Model {
  const slots = slotsOf(weights.keys, weights.weights, weights.columns);
  return { ...weights, slots, words: wordsOf(slots) };
}

export function headOf({ id: model, heads }: Model, id: string): Head {
  const head = heads.find((one) => one.id === id);
  if (head === undefined) throw new Error(`The model "${model}" of the engine undertone has no head "${id}"`);
  return head;
}
