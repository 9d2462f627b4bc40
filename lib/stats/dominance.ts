/** A part of all that is so large that a figure is mostly about it. */
export type Dominant<T> = { whose: T; n: number; share: number };

/** From this share on, the rest can hardly outweigh it. */
const DOMINANT_FROM = 0.25;

/**
 * The largest of the parts where it holds a quarter or more of all, with `fewest` at the least; null where none does.
 * How much of a figure is one member's is its largest share of the whole: Hall & Tideman (1967), "Measures of
 * Concentration", section 2, the measure C₁.
 */
export function dominant<T>(
  parts: readonly { whose: T; n: number }[],
  all: number,
  fewest = 5,
): Dominant<T> | null {
  const [largest] = parts.toSorted((a, b) => b.n - a.n);
  if (largest === undefined || largest.n < fewest || largest.n < DOMINANT_FROM * all) return null;
  return { ...largest, share: largest.n / all };
}
