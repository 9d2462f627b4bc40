import jStat from "jstat";
import type { Interval } from "./bootstrap.ts";

/** The interval of Student's t around a value with a variance. Cochran (1977), "Sampling Techniques", section 2.8. */
export function tInterval(
  { value, variance, degreesOfFreedom }: { value: number; variance: number; degreesOfFreedom: number },
  level = 0.95,
): Interval {
  const reach = jStat.studentt.inv((1 + level) / 2, degreesOfFreedom) * Math.sqrt(variance);
  return { low: value - reach, high: value + reach };
}
