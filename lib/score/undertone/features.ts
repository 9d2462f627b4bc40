import { add, type Found } from "#lib/score/undertone/found.ts";
import { finished, joined } from "#lib/score/undertone/hash.ts";
import type { Sign } from "#lib/score/undertone/symbols.ts";

/** The kinds of feature; within each, all that is found of a text weighs 1 together (squared). */
export const BLOCKS = 4;
export const WORDS = 0;
export const LETTERS = 1;
const AROUND = 2;
const CLASSES = 3;

/**
 * What the models look at beside the letters of words: words, pairs, pairs with a gap; words and classes of words
 * before and after each role, with negation; shapes of three around a role. They are put into `found`, in the place of
 * what it held; some may stand in it more than once.
 */
export function featuresOf(symbols: readonly Sign[], found: Found): void {
  found.count = 0;
  for (let index = 0; index < symbols.length; index++) {
    add(found, finished(symbols[index]?.hash ?? 0), WORDS, index, index);
  }
  moreFeatures(symbols, found);
}

/** The same without the words themselves, put behind what `found` holds. */
export function moreFeatures(symbols: readonly Sign[], found: Found): void {
  pairFeatures(symbols, found);
  const turned = turnedIn(symbols);
  for (let index = 0; index < symbols.length; index++) {
    if ((symbols[index]?.role ?? 0) > 0) roleFeatures(symbols, turned, index, found);
    else classFeatures(symbols, turned, index, found);
  }
}

const PAIR = 0x3c6ef372;
const GAP = 0x1f83d9ab;

function pairFeatures(symbols: readonly Sign[], found: Found): void {
  let before = 0;
  let beforeThat = 0;
  for (let index = 0; index < symbols.length; index++) {
    const hash = symbols[index]?.hash ?? 0;
    if (index > 0) add(found, finished(joined(before ^ PAIR, hash)), WORDS, index - 1, index);
    if (index > 1) add(found, finished(joined(beforeThat ^ GAP, hash)), WORDS, index - 2, index);
    beforeThat = before;
    before = hash;
  }
}

const NEGATED = 0x71c3a5d1;
const NEGATION_REACH = 3;

/** For each symbol what marks its classes: 0, or NEGATED shortly after a negator. */
function turnedIn(symbols: readonly Sign[]): number[] {
  let last = -NEGATION_REACH - 1;
  return symbols.map(({ kinds }, index) => {
    const turned = index - last <= NEGATION_REACH ? NEGATED : 0;
    if (kinds.negates) last = index;
    return turned;
  });
}

function classFeatures(
  symbols: readonly Sign[],
  turned: readonly number[],
  index: number,
  found: Found,
): void {
  const classes = symbols[index]?.kinds.classes ?? [];
  for (const name of classes) add(found, finished(name ^ (turned[index] ?? 0)), CLASSES, index, index);
}

const REACH = 5;
const NEAR = 2;
const BEFORE = 0x510e527f;
const AFTER = 0x2b3e6c1f;
const FAR = 0x0f4b2d6e;

function roleFeatures(
  symbols: readonly Sign[],
  turned: readonly number[],
  index: number,
  found: Found,
): void {
  const role = symbols[index]?.role ?? 0;
  const to = Math.min(symbols.length - 1, index + REACH);
  for (let at = Math.max(0, index - REACH); at <= to; at++) {
    const other = symbols[at];
    if (at === index || other === undefined) continue;
    const side = at < index ? BEFORE : AFTER;
    add(found, finished(joined(role ^ side, other.hash)), AROUND, at, at);
    const place = role ^ side ^ (Math.abs(at - index) > NEAR ? FAR : 0);
    if (other.role > 0) add(found, finished(joined(place, other.role)), CLASSES, at, at);
    for (const name of other.kinds.classes) {
      add(found, finished(joined(place, name ^ (turned[at] ?? 0))), CLASSES, at, at);
    }
  }
  for (let from = Math.max(0, index - 2); from <= index && from + 2 < symbols.length; from++)
    shape(symbols, from, found);
}

const ANY = 0x165667b1;
const NOT = 0x2545f491;
const SHAPE = 0x27d4eb2f;

/** Three in a row around a role, if two of them are of a known kind. */
function shape(symbols: readonly Sign[], from: number, found: Found): void {
  const [a, b, c] = [kindOf(symbols[from]), kindOf(symbols[from + 1]), kindOf(symbols[from + 2])];
  const plain = (a === ANY ? 1 : 0) + (b === ANY ? 1 : 0) + (c === ANY ? 1 : 0);
  if (plain < 2) add(found, finished(joined(joined(a ^ SHAPE, b), c)), CLASSES, from, from + 2);
}

function kindOf(symbol: Sign | undefined): number {
  if (symbol === undefined) return ANY;
  return symbol.role || symbol.kinds.classes[0] || (symbol.kinds.negates ? NOT : ANY);
}
