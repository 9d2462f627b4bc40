import { type Head, type Model, modelOf } from "../score/undertone/model.ts";
import { type Features, type Rows, rowsOf, vocabularyOf } from "./features.ts";
import { type Choice, learn, type Regression, type Settings, sumsFor } from "./regression.ts";
import { mostTelling } from "./selection.ts";
import { temperatureFor } from "./temperature.ts";

/** One in so many texts is held out when it is measured how sure a head may be. */
const HELD_OUT = 5;

/** Learns all choices over the same texts. */
export function learnModel(
  id: string,
  texts: readonly Features[],
  choices: readonly Choice[],
  settings: Settings,
): Model {
  const whole = vocabularyOf(texts, worthOf(choices));
  const trial = trialOf(rowsOf(texts, whole), choices, settings);
  const vocabulary = mostTelling(whole, trial.regression);
  const regression = learn(rowsOf(texts, vocabulary), choices, settings);
  const columns = choices.reduce((sum, { classes }) => sum + classes.length - 1, 0);
  const real = new Float64Array(vocabulary.keys.length * columns);
  const heads: Head[] = [];
  let [column, from] = [0, 0];
  for (const [index, { id: head, classes }] of choices.entries()) {
    spread(real, { columns, column, from, classes: classes.length }, regression, vocabulary.idf);
    const bias = [...regression.bias.subarray(from, from + classes.length)].map(rounded);
    heads.push({ id: head, classes, column, bias, temperature: rounded(trial.temperatures[index] ?? 1) });
    column += classes.length - 1;
    from += classes.length;
  }
  const { weights, scale } = quantised(real, columns);
  const { keys } = vocabulary;
  return modelOf({ id, heads, columns, keys, weights, scale });
}

/** A text that teaches all choices is worth two that teach some: what is rare in it may still be learned. */
function worthOf(choices: readonly Choice[]): (text: number) => number {
  return (text) => (choices.every(({ labels }) => (labels[text] ?? -1) >= 0) ? 2 : 1);
}

/** What is learned from four texts in five, and how sure each head may be, measured on the fifth. */
function trialOf(
  rows: Rows,
  choices: readonly Choice[],
  settings: Settings,
): { regression: Regression; temperatures: number[] } {
  const without = choices.map((choice) => ({
    ...choice,
    labels: labelsWhere(choice.labels, (row) => !isHeld(row)),
  }));
  const regression = learn(rows, without, settings);
  const sums = sumsFor(regression, rows);
  let from = 0;
  const temperatures = choices.map(({ classes, labels }) => {
    const place = from;
    from += classes.length;
    return temperatureFor(sums, labelsWhere(labels, isHeld), regression.width, place, classes.length);
  });
  return { regression, temperatures };
}

function isHeld(row: number): boolean {
  return row % HELD_OUT === 0;
}

function labelsWhere(labels: Int32Array, kept: (row: number) => boolean): Int32Array {
  return labels.map((label, row) => (kept(row) ? label : -1));
}

/** Where the weights of a head stand in the regression, and where they go in the model. */
type Place = { columns: number; column: number; from: number; classes: number };

/** Puts a head's weights into its columns, as differences from the first class, each times its feature's idf. */
function spread(
  to: Float64Array,
  { columns, column, from, classes }: Place,
  { weights, width }: Regression,
  idf: Float64Array,
): void {
  for (let row = 0; row < idf.length; row++) {
    const at = row * width + from;
    const first = weights[at] ?? 0;
    for (let c = 1; c < classes; c++) {
      to[row * columns + column + c - 1] = ((weights[at + c] ?? 0) - first) * (idf[row] ?? 0);
    }
  }
}

const STEPS = 127;

function quantised(real: Float64Array, columns: number): { weights: Int8Array; scale: number[] } {
  const scale = new Array<number>(columns).fill(0);
  for (let at = 0; at < real.length; at++) {
    const column = at % columns;
    scale[column] = Math.max(scale[column] ?? 0, Math.abs(real[at] ?? 0) / STEPS);
  }
  const weights = new Int8Array(real.length);
  for (let at = 0; at < real.length; at++) {
    weights[at] = Math.round((real[at] ?? 0) / (scale[at % columns] || 1));
  }
  return { weights, scale };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
