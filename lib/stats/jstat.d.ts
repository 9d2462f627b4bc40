// What is used of jstat, which brings no types of its own.
declare module "jstat" {
  const jStat: {
    /** P(X ≤ x). */
    binomial: { cdf(x: number, trials: number, probability: number): number };
    chisquare: { cdf(x: number, degreesOfFreedom: number): number };
    /** The x of which P(X ≤ x) is `share`. */
    beta: { inv(share: number, alpha: number, beta: number): number };
    studentt: { inv(share: number, degreesOfFreedom: number): number };
  };
  export default jStat;
}
