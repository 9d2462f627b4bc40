import type { Vocabulary } from "./features.ts";
import type { Regression } from "./regression.ts";

/** Twice as many make the file and the time to read a text larger and nothing more accurate (docs/accuracy.md). */
const MOST = 200_000;

/** Of a vocabulary the features that a trial gave most weight to. */
export function mostTelling(
  { keys, idf }: Vocabulary,
  { weights, width }: Regression,
  most = MOST,
): Vocabulary {
  const telling = idf.map((value, row) => {
    let squares = 0;
    for (let at = row * width; at < (row + 1) * width; at++) squares += (weights[at] ?? 0) ** 2;
    return squares * value ** 2;
  });
  const least = telling.toSorted().at(-most) ?? 0;
  const isKept = (_: number, row: number) => (telling[row] ?? 0) >= least;
  const kept = keys.filter(isKept);
  return {
    place: new Map(Array.from(kept, (key, place) => [key, place])),
    keys: kept,
    idf: idf.filter(isKept),
  };
}
