/** Below this many comments a percentage says more than is known: counts only. */
export const FEWEST_FOR_SHARES = 30;

/** The share of `n` among `of`, 0 … 1; null where there are too few for a percentage to mean anything. */
export function share(n: number, of: number): number | null {
  return of < FEWEST_FOR_SHARES ? null : n / of;
}
