import type { Line } from "#lib/eval/report.ts";
import classes from "./bench.module.css";

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Macro-F1 of each run as a dot on its interval; the table beside it holds the same in words. */
export function Whiskers({ lines }: { lines: readonly Line[] }) {
  return (
    <div className={classes["whiskers"]} aria-hidden="true">
      <span className={classes["axisName"]}>macro-F1</span>
      <span className={classes["axis"]}>
        {TICKS.map((tick) => (
          <span key={tick} style={{ "--at": tick } as object}>
            {tick}
          </span>
        ))}
      </span>
      {lines.map(({ engine, measures: { macroF1 } }) => (
        <div key={engine} className={classes["whisker"]}>
          <span className={classes["whiskerName"]} title={engine}>
            {engine}
          </span>
          <span className={classes["track"]}>
            {macroF1.low !== null && macroF1.high !== null && (
              <span
                className={classes["range"]}
                style={{ "--low": macroF1.low, "--high": macroF1.high } as object}
              />
            )}
            {macroF1.value !== null && (
              <span className={classes["dot"]} style={{ "--at": macroF1.value } as object} />
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
