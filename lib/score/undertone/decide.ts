import type { Lean, Stance, Target } from "#lib/comment.ts";
import { leanOf } from "#lib/score/lean.ts";
import type { Chances } from "#lib/score/scorer.ts";

export const STANCES = ["none", "against", "favour"] as const satisfies readonly Stance[];
export const LEANS = ["neither", "pro-russia", "pro-west"] as const satisfies readonly Lean[];

const LEAN_NAMES: readonly Lean[] = LEANS;

export type Decision = { stances: Stance[]; chances: Omit<Chances, "tone"> };

/** What a model holds of a comment, class by class: of each target by STANCES, of the lean by LEANS. */
export type Held = {
  stances: readonly (readonly number[])[];
  /** Null where targets of the axis are missing, so that the lean is not the one that was learned. */
  lean: readonly number[] | null;
};

/**
 * The most likely lean, and under it the most likely stances: what is shown follows by the rule, and what a comment
 * says as a whole counts beside what it says of each target. `axis` are the places of the targets that are weighed
 * together; the others stand for themselves.
 */
export function decide(
  targets: readonly Target[],
  axis: readonly number[],
  held: Held,
  leanWeight: number,
): Decision {
  const ways = waysOf(axis.length);
  const alone = held.stances.map((shares) => STANCES[highest(shares)] ?? "none");
  const leanOfWay = leansOf(targets, axis, alone);
  const chances = chancesOf(ways, axis, held, leanOfWay, leanWeight);
  const leans = held.lean === null ? sums(chances, leanOfWay) : cooled(chances, leanOfWay);
  const best = likeliest(chances, leanOfWay, highest(leans));
  const [neither = 0, russia = 0, west = 0] = leans;
  return {
    stances: stancesBy(axis, ways[best] ?? [], alone),
    chances: {
      stances: marginals(ways, chances, axis, held),
      lean: { neither, "pro-russia": russia, "pro-west": west },
    },
  };
}

/** A stance, by its place in STANCES, for each target of the axis. */
type Way = readonly number[];

const allWays: (readonly Way[])[] = [];

/** Every combination of stances towards so many targets. */
function waysOf(count: number): readonly Way[] {
  const known = allWays[count];
  if (known !== undefined) return known;
  const ways: readonly Way[] =
    count === 0 ? [[]] : waysOf(count - 1).flatMap((way) => STANCES.map((_, stance) => [...way, stance]));
  allWays[count] = ways;
  return ways;
}

const leansByTargets = new WeakMap<readonly Target[], readonly number[]>();

/** The place in LEANS of each way's lean. Kept where only the axis counts for it. */
function leansOf(
  targets: readonly Target[],
  axis: readonly number[],
  alone: readonly Stance[],
): readonly number[] {
  const known = leansByTargets.get(targets);
  if (known !== undefined) return known;
  const leans = waysOf(axis.length).map((way) => {
    const { label } = leanOf(stancesBy(axis, way, alone), targets);
    return LEAN_NAMES.indexOf(label);
  });
  const onlyAxis = targets.every(({ side }, place) => side === "none" || axis.includes(place));
  if (onlyAxis) leansByTargets.set(targets, leans);
  return leans;
}

function sums(chances: Float64Array, leanOfWay: readonly number[]): number[] {
  const leans = [0, 0, 0];
  for (let way = 0; way < chances.length; way++) {
    const lean = leanOfWay[way] ?? 0;
    leans[lean] = (leans[lean] ?? 0) + (chances[way] ?? 0);
  }
  return leans;
}

/** The lean and the stances are judged from the same words, and must not be surer together than they are right. */
const SAME_WORDS = 1.8;

/** How likely each lean is, less surely than the ways add up to, which are brought in line with it. */
function cooled(chances: Float64Array, leanOfWay: readonly number[]): number[] {
  const hot = sums(chances, leanOfWay);
  const cool = hot.map((lean) => lean ** (1 / SAME_WORDS));
  const total = cool.reduce((sum, lean) => sum + lean, 0);
  const leans = cool.map((lean) => lean / total);
  for (let way = 0; way < chances.length; way++) {
    const lean = leanOfWay[way] ?? 0;
    if ((hot[lean] ?? 0) > 0) chances[way] = ((chances[way] ?? 0) * (leans[lean] ?? 0)) / (hot[lean] ?? 1);
  }
  return leans;
}

/** The most likely way of those with a lean. */
function likeliest(chances: Float64Array, leanOfWay: readonly number[], lean: number): number {
  let best = -1;
  for (let way = 0; way < chances.length; way++) {
    if (leanOfWay[way] !== lean) continue;
    if (best < 0 || (chances[way] ?? 0) > (chances[best] ?? 0)) best = way;
  }
  return best;
}

function stancesBy(axis: readonly number[], way: Way, alone: readonly Stance[]): Stance[] {
  const stances = [...alone];
  for (const [nth, place] of axis.entries()) stances[place] = STANCES[way[nth] ?? 0] ?? "none";
  return stances;
}

/** How likely each way is; all together are 1. */
function chancesOf(
  ways: readonly Way[],
  axis: readonly number[],
  { stances, lean }: Held,
  leanOfWay: readonly number[],
  leanWeight: number,
): Float64Array {
  const factors = lean?.map((share) => share ** leanWeight) ?? [1, 1, 1];
  const chances = productsOf(axis.map((place) => stances[place] ?? []));
  let total = 0;
  for (let index = 0; index < ways.length; index++) {
    const chance = (chances[index] ?? 0) * (factors[leanOfWay[index] ?? 0] ?? 0);
    chances[index] = chance;
    total += chance;
  }
  for (let index = 0; index < ways.length; index++) chances[index] = (chances[index] ?? 0) / total;
  return chances;
}

/** The product of every combination of shares, in the order of the ways: the last target's changes fastest. */
function productsOf(shares: readonly (readonly number[])[]): Float64Array {
  const products = new Float64Array(STANCES.length ** shares.length).fill(1);
  let run = products.length;
  for (const target of shares) {
    run /= STANCES.length;
    for (let index = 0; index < products.length; index++) {
      const stance = Math.floor(index / run) % STANCES.length;
      products[index] = (products[index] ?? 0) * (target[stance] ?? 0);
    }
  }
  return products;
}

function highest(shares: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < shares.length; index++)
    if ((shares[index] ?? 0) > (shares[best] ?? 0)) best = index;
  return best;
}

/** How likely each stance is towards each target, whatever the others. */
function marginals(
  ways: readonly Way[],
  chances: Float64Array,
  axis: readonly number[],
  held: Held,
): Chances["stances"] {
  const all = held.stances.map(named);
  for (let nth = 0; nth < axis.length; nth++) {
    const shares = [0, 0, 0];
    for (let index = 0; index < ways.length; index++) {
      const stance = ways[index]?.[nth] ?? 0;
      shares[stance] = (shares[stance] ?? 0) + (chances[index] ?? 0);
    }
    all[axis[nth] ?? 0] = named(shares);
  }
  return all;
}

function named([none = 0, against = 0, favour = 0]: readonly number[]): Chances["stances"][number] {
  return { none, against, favour };
}
