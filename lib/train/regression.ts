import type { Rows } from "./features.ts";
import { randomFrom } from "./random.ts";

/** A choice to be learned: the class of each row, −1 where nobody said. */
export type Choice = { id: string; classes: readonly string[]; labels: Int32Array };

/** Weights for every class of every choice, side by side: `width` numbers a column of the rows, and a bias each. */
export type Regression = { weights: Float32Array; bias: Float64Array; width: number };

export type Settings = { epochs: number; rate: number; ridge: number };

/**
 * Logistic regressions over the same rows, one a choice, learned together by AdaGrad (Duchi et al. 2011) with an L2
 * penalty. The same rows give the same weights.
 */
export function learn(rows: Rows, choices: readonly Choice[], { epochs, rate, ridge }: Settings): Regression {
  const width = choices.reduce((sum, { classes }) => sum + classes.length, 0);
  const size = rows.columns * width;
  const state = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(START),
    bias: new Float64Array(width),
    biasSquares: new Float64Array(width).fill(START),
  };
  // The penalty is paid a part at each of a feature's occurrences, so that an epoch costs it once.
  const penalty = occurrences(rows).map((count) => ridge / Math.max(1, count));
  const order = Int32Array.from({ length: rows.start.length - 1 }, (_, row) => row);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = rate * (1 - epoch / epochs) + rate * LAST;
    for (const row of order) learnRow(rows, row, choices, state, penalty, step);
  }
  return { weights: state.weights, bias: state.bias, width };
}

const START = 1e-2;
const LAST = 0.02;

type State = { weights: Float32Array; squares: Float32Array; bias: Float64Array; biasSquares: Float64Array };

function occurrences({ index, columns }: Rows): Float64Array {
  const counts = new Float64Array(columns);
  for (const column of index) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

/** A row teaches the columns of those choices alone in which it is labelled. */
function learnRow(
  { start, index, value }: Rows,
  row: number,
  choices: readonly Choice[],
  { weights, squares, bias, biasSquares }: State,
  penalty: Float64Array,
  step: number,
): void {
  const slope = new Float64Array(bias.length);
  const columns = labelledColumns(choices, row);
  const [from, to] = [start[row] ?? 0, start[row + 1] ?? 0];
  addUp({ weights, bias }, { index, value, from, to }, columns, slope);
  toSlopes(slope, choices, row);
  for (const c of columns) {
    const g = slope[c] ?? 0;
    biasSquares[c] = (biasSquares[c] ?? 0) + g * g;
    bias[c] = (bias[c] ?? 0) - (step * g) / Math.sqrt(biasSquares[c] ?? 1);
  }
  for (let k = from; k < to; k++) {
    const column = index[k] ?? 0;
    const x = value[k] ?? 0;
    const cost = penalty[column] ?? 0;
    for (const c of columns) {
      const at = column * bias.length + c;
      const weight = weights[at] ?? 0;
      const g = x * (slope[c] ?? 0) + cost * weight;
      const square = (squares[at] ?? 0) + g * g;
      squares[at] = square;
      weights[at] = weight - (step * g) / Math.sqrt(square);
    }
  }
}

function labelledColumns(choices: readonly Choice[], row: number): number[] {
  const columns: number[] = [];
  let at = 0;
  for (const { classes, labels } of choices) {
    if ((labels[row] ?? -1) >= 0) for (let c = 0; c < classes.length; c++) columns.push(at + c);
    at += classes.length;
  }
  return columns;
}

/** A row's part of the sparse rows. */
type Part = { index: Int32Array; value: Float32Array; from: number; to: number };

function addUp(
  { weights, bias }: Pick<State, "weights" | "bias">,
  { index, value, from, to }: Part,
  columns: readonly number[],
  sum: Float64Array,
): void {
  for (const c of columns) sum[c] = bias[c] ?? 0;
  for (let k = from; k < to; k++) {
    const at = (index[k] ?? 0) * bias.length;
    const x = value[k] ?? 0;
    for (const c of columns) sum[c] = (sum[c] ?? 0) + x * (weights[at + c] ?? 0);
  }
}

/** Turns the sums of each labelled choice into how far its likelihoods are off. */
function toSlopes(sum: Float64Array, choices: readonly Choice[], row: number): void {
  let at = 0;
  for (const { classes, labels } of choices) {
    const part = sum.subarray(at, at + classes.length);
    const label = labels[row] ?? -1;
    at += classes.length;
    if (label < 0) continue;
    toShares(part);
    part[label] = (part[label] ?? 0) - 1;
  }
}

function toShares(part: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const sum of part) highest = Math.max(highest, sum);
  let total = 0;
  for (let c = 0; c < part.length; c++) {
    part[c] = Math.exp((part[c] ?? 0) - highest);
    total += part[c] ?? 0;
  }
  for (let c = 0; c < part.length; c++) part[c] = (part[c] ?? 0) / total;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** The sums for each row, before they are made likelihoods: `width` numbers a row. */
export function sumsFor({ weights, bias, width }: Regression, { start, index, value }: Rows): Float64Array {
  const all = new Float64Array((start.length - 1) * width);
  const columns = Array.from(bias, (_, column) => column);
  for (let row = 0; row + 1 < start.length; row++) {
    const part = { index, value, from: start[row] ?? 0, to: start[row + 1] ?? 0 };
    addUp({ weights, bias }, part, columns, all.subarray(row * width, (row + 1) * width));
  }
  return all;
}
