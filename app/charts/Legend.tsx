import classes from "./bars.module.css";
import type { Series } from "./view.ts";

/** What the colours stand for. */
export function Legend({ series }: { series: readonly Series[] }) {
  return (
    <div className={classes["legend"]}>
      {series.map(({ key, label, color }) => (
        <span key={key}>
          <span className={classes["swatch"]} style={{ background: color }} />
          {label}
        </span>
      ))}
    </div>
  );
}
