import type { Lean } from "#lib/comment.ts";
import { LEANS } from "../charts/counting.ts";
import { LEAN_SERIES } from "../charts/series.ts";
import { count } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import classes from "./lean.module.css";

/** The leans of a data set as one bar, with their numbers beneath. */
export function LeanBar({ leans }: { leans: Readonly<Record<Lean, number>> }) {
  const all = LEANS.reduce((sum, lean) => sum + leans[lean], 0);
  if (all === 0) return <p className={classes["none"]}>No comments yet</p>;
  const parts = LEANS.filter((lean) => leans[lean] > 0);
  const colour = (lean: Lean) => LEAN_SERIES.find(({ key }) => key === lean)?.color;
  return (
    <>
      <div className={classes["bar"]} aria-hidden="true">
        {parts.map((lean) => (
          <span key={lean} style={{ flexGrow: leans[lean], background: colour(lean) }} />
        ))}
      </div>
      <p className={classes["numbers"]}>
        {parts.map((lean) => (
          <span key={lean}>
            <i style={{ background: colour(lean) }} />
            {nameOf(lean)} {count(leans[lean])}
          </span>
        ))}
      </p>
    </>
  );
}
