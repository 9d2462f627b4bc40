/**
 * Chances of error of several comparisons, corrected so that the chance of even one false finding among them is what
 * they say, whatever their dependence. In the order given. Holm (1979), "A Simple Sequentially Rejective Multiple
 * Test Procedure", section 2; as adjusted p values in Wright (1992), section 2.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  for (const [rank, { p, place }] of ps
    .map((p, place) => ({ p, place }))
    .sort((a, b) => a.p - b.p)
    .entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * p));
    adjusted[place] = least;
  }
  return adjusted;
}
