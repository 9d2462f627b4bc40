// What is used of jstat, which brings no types of its own.
declare module "jstat" {
  const jStat: {
    /** P(X ≤ x). */
    binomial: { cdf(x: number, trials: number, probability: number): number };
    chisquare: { cdf(x: number, degreesOfFreedom: number): number };
  };
  export default jStat;
}
