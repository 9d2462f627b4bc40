import type { ExpectedWidth } from "#lib/stats/widths.ts";
import { count } from "../ui/figures.ts";
import classes from "./widths.module.css";

type Props = { expected: readonly ExpectedWidth[]; n: number };

/** What so many labels are good for: the interval to expect, at worst. */
export function Widths({ expected, n }: Props) {
  const most = Math.max(...expected.map(({ width }) => width), 0.01);
  return (
    <figure className={classes["widths"]}>
      <figcaption>
        How exactly a share will be known, at worst, from the labels alone. Where the engine is often right it
        will be known better.
      </figcaption>
      <ol>
        {expected.map(({ labels, width }) => (
          <li key={labels} aria-current={labels === n ? "true" : undefined}>
            <span className={classes["bar"]} style={{ height: `${(100 * width) / most}%` }} />
            <span className={classes["width"]}>{upAndDown(width)}</span>
            <span className={classes["n"]}>
              {count(labels)}
              {width === 0 ? " (all)" : ""}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** In points, up and down from the middle. */
function upAndDown(width: number): string {
  return width === 0 ? "exact" : `± ${(50 * width).toFixed(1)}`;
}
