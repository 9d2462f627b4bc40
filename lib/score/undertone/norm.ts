/**
 * What each of so many features of a block weighs. Fewer count for more each, but all together the more there are: by the
 * square root, a remark beside the point would take more from what a comment says (chosen on kept-out theatres).
 */
export function normOf(count: number): number {
  return count === 0 ? 0 : count ** -EXPONENT;
}

const EXPONENT = 0.35;
