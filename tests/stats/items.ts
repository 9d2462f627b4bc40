import fc from "fast-check";
import type { Cell, Labelled, Part } from "#lib/stats/part.ts";

/** Items of which truth and verdict are known, by stratum. */
export type Item = { stratum: string; truth: Part; said: Part; n: number };

export function part(of: number): Part {
  return { of, among: 1 };
}

/** Yes or no in truth, yes or no by the engine: how many of each, in one stratum. */
export function items(yesYes: number, yesNo: number, noYes: number, noNo: number, stratum = ""): Item[] {
  const counts = [yesYes, yesNo, noYes, noNo];
  return counts.flatMap((n, place) =>
    n === 0 ? [] : [{ stratum, truth: part(place < 2 ? 1 : 0), said: part(place % 2 === 0 ? 1 : 0), n }],
  );
}

/** As if so much of each stratum had been labelled. */
export function labelled(items: readonly Item[], probability: number | Record<string, number>): Labelled[] {
  return items.map((item) => ({
    ...item,
    probability: typeof probability === "number" ? probability : (probability[item.stratum] ?? 1),
  }));
}

export function cells(items: readonly Item[]): Cell[] {
  return items.map(({ stratum, said, n }) => ({ stratum, said, n }));
}

/** The same in two strata, with at least two items in each. */
export const someItems = fc
  .array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 3 })
  .map((strata) => strata.flatMap((counts, place) => items(...counts, `s${place}`)))
  .filter((all) => all.length > 0);
