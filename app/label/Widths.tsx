import type { Expected } from "#lib/stats/expectedWidths.ts";
import { count } from "../ui/figures.ts";
import classes from "./widths.module.css";

type Props = { expected: readonly Expected[]; n: number };

/** What so many labels are good for: the interval to expect, at worst. */
export function Widths({ expected, n }: Props) {
  const last = expected.at(-1);
  const most = Math.max(...expected.map(({ halfWidth }) => halfWidth), 0.01);
  return (
    <figure className={classes["widths"]}>
      <figcaption>
        How exactly a share will be known, at worst, from the labels alone. Where the engine is often right it
        will be known better.
      </figcaption>
      <ol>
        {expected.map(({ n: at, halfWidth }) => (
          <li key={at} aria-current={at === n ? "true" : undefined}>
            <span className={classes["bar"]} style={{ height: `${(100 * halfWidth) / most}%` }} />
            <span className={classes["width"]}>{inPoints(halfWidth)}</span>
            <span className={classes["n"]}>
              {count(at)}
              {at === last?.n && halfWidth === 0 ? " (all)" : ""}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function inPoints(halfWidth: number): string {
  return halfWidth === 0 ? "exact" : `± ${(100 * halfWidth).toFixed(1)}`;
}
