const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/;

/** How many letters of a word are one set before it: 2 in "l'otan", 3 in "qu'ils", none in "aujourd'hui". */
export function elidedIn(word: string): number {
  return word.match(ELIDED)?.[0].length ?? 0;
}
