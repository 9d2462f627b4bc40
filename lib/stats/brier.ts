/**
 * The squared distance between the chances given to each class and the truth, 0 … 2: one item's part of the Brier
 * score, which is the mean of them. Brier (1950), "Verification of forecasts expressed in terms of probability",
 * equation 2.
 */
export function brierLoss(chances: readonly number[], gold: number): number {
  return chances.reduce((sum, chance, place) => sum + (chance - (place === gold ? 1 : 0)) ** 2, 0);
}
