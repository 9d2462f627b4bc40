import type { Estimate } from "#lib/eval/estimate.ts";
import classes from "./bench.module.css";

type Props = { of: Estimate; as?: "decimal" | "percent" };

/** A figure, and its interval more quietly; a dash where it is not defined. */
export function Interval({ of: { value, low, high }, as = "decimal" }: Props) {
  if (value === null) return <>–</>;
  const written = (figure: number) =>
    (as === "decimal" ? figure.toFixed(2) : (100 * figure).toFixed(1)).replace("-", "−");
  return (
    <span className={classes["figure"]}>
      {written(value)}
      {as === "percent" && " %"}
      {low !== null && high !== null && (
        <small>
          [{written(low)}, {written(high)}]
        </small>
      )}
    </span>
  );
}
