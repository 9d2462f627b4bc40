import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `eld` knows of languages: which n-grams of bytes each has, and how often. */
export type Ngrams = {
  languages: readonly string[];
  /** How high a text of a language scores on the average, in the order of the languages. */
  average: readonly number[];
  /** What stands for each byte in the n-grams, as a code below 256. */
  codes: Uint8Array;
  /** Adds an n-gram's weights, each by its language. `low` is its first four codes, `high` the rest. */
  addWeights(low: number, high: number, sums: Float64Array): void;
};

let loaded: Ngrams | undefined;

/**
 * The data of the package `eld` (its small set). The package itself would take a second and 150 MB to load, for it
 * keeps an object for each of 80,000 n-grams; its files are read as text instead, into a few tables.
 */
export function ngrams(): Ngrams {
  loaded ??= load();
  return loaded;
}

// Of n-grams of eld: what is subtracted from all weights to make its files smaller.
const LEAST_WEIGHT = 53;

function load(): Ngrams {
  const data = source("ngrams/small.js");
  const names = /languages:\{([^}]*)\}/.exec(data)?.[1] ?? "";
  const languages = [...names.matchAll(/'(\w+)'/g)].map(([, code]) => code ?? "");
  const averages = new Map(
    [...source("avgScore.js").matchAll(/'(\w+)': ([\d.]+)/g)].map(([, code = "", score]) => [
      code,
      Number(score),
    ]),
  );
  const characters = [...source("dictionary.js").matchAll(/'(\\?.)'(?=[,\s\]])/g)].map(
    ([, one]) => one ?? " ",
  );
  return {
    languages,
    average: languages.map((code) => averages.get(code) ?? 0),
    codes: Uint8Array.from(characters, (one) => one.charCodeAt(one.length - 1)),
    addWeights: tableOf(data.slice(data.indexOf("ngrams:{"))),
  };
}

/** All programs run in the checkout; where pages are bundled, this module lies somewhere else. */
function source(file: string): string {
  return readFileSync(join(process.cwd(), "node_modules", "eld", "src", file), "utf8");
}

const SLOTS = 1 << 18;

/** An open hash table: three numbers a slot, of which the third is the place of the weights, from 1. */
function tableOf(data: string): Ngrams["addWeights"] {
  const slots = new Int32Array(3 * SLOTS);
  const weights: number[] = [0];
  for (const [, quoted, bare, list = ""] of data.matchAll(
    /(?:'((?:[^'\\]|\\.)*)'|([\w$]+)):\{([\d:,]+)\}/g,
  )) {
    const name = (quoted ?? bare ?? "").replace(/\\(.)/g, "$1");
    const [low, high] = keyOf(name);
    const slot = find(slots, low, high);
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = weights.length;
    const pairs = list.split(",").map((pair) => pair.split(":").map(Number));
    weights.push(pairs.length, ...pairs.flat());
  }
  const packed = Uint8Array.from(weights);
  return (low, high, sums) => {
    let at = slots[find(slots, low, high) + 2] ?? 0;
    for (let left = packed[at++] ?? 0; left > 0; left--) {
      const language = packed[at++] ?? 0;
      sums[language] = (sums[language] ?? 0) + (packed[at++] ?? 0) + LEAST_WEIGHT;
    }
  };
}

function keyOf(name: string): [low: number, high: number] {
  let [low, high] = [0, 0];
  for (let index = 0; index < name.length; index++) {
    if (index < 4) low = (low << 8) | name.charCodeAt(index);
    else high = (high << 8) | name.charCodeAt(index);
  }
  return [low, high | (name.length << 16)];
}

/** The slot of a key, or the free one where it belongs. */
function find(slots: Int32Array, low: number, high: number): number {
  let slot = slotOf(low, high) & (SLOTS - 1);
  while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== low || slots[3 * slot + 1] !== high)) {
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 3 * slot;
}

/** Spreads keys evenly (the last step of MurmurHash3). */
function slotOf(low: number, high: number): number {
  let mixed = low ^ Math.imul(high, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
