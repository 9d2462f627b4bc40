import type { Comparison } from "./compare.ts";
import type { Estimate } from "./estimate.ts";

/** "0.52 [0.45, 0.59]"; a dash where it is not defined. */
export function decimal({ value, low, high }: Estimate): string {
  if (value === null) return "–";
  const interval = low === null || high === null ? "" : ` [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return value.toFixed(2) + interval;
}

/** "3.5 % [1.0, 6.0]" */
export function percentage({ value, low, high }: Estimate): string {
  if (value === null) return "–";
  const tenths = (share: number) => (100 * share).toFixed(1);
  const interval = low === null || high === null ? "" : ` [${tenths(low)}, ${tenths(high)}]`;
  return `${tenths(value)} %${interval}`;
}

const TWO = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** "24,000 [21,000, 26,000]": two digits are all a timing can bear. */
export function perSecond(speed: Estimate | null): string {
  if (speed === null || speed.value === null) return "–";
  const { value, low, high } = speed;
  const interval = low === null || high === null ? "" : ` [${TWO.format(low)}, ${TWO.format(high)}]`;
  return TWO.format(value) + interval;
}

/** "p < 0.001 (only it 12, only the first 60)" */
export function tested(comparison: Comparison | null): string {
  if (comparison === null) return "–";
  const { p, onlyFirst, onlySecond } = comparison;
  return `${probability(p)} (${onlyFirst} : ${onlySecond})`;
}

/** "p = 0.031" */
function probability(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`;
}
