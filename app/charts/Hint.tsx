import { count } from "../ui/figures.ts";
import classes from "./bars.module.css";
import type { Series } from "./view.ts";

type Props = {
  series: readonly Series[];
  active?: boolean;
  payload?: readonly { payload?: Readonly<Record<string, unknown>> }[];
};

/** What a bar is made of, while the pointer rests on it. */
export function Hint({ series, active, payload }: Props) {
  const bar = payload?.[0]?.payload;
  if (!active || bar === undefined) return null;
  return (
    <div className={classes["hint"]}>
      <div className={classes["hintTitle"]}>{String(bar["name"] ?? "")}</div>
      {series.map(({ key, label, color }) => (
        <div key={key} className={classes["hintLine"]}>
          <span className={classes["swatch"]} style={{ background: color }} />
          <span>{label}</span>
          <span>{count(Math.abs(Number(bar[key] ?? 0)))}</span>
        </div>
      ))}
    </div>
  );
}
