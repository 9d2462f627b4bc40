import type { Expected } from "#lib/estimates/expected.ts";
import { count } from "../ui/figures.ts";
import classes from "./widths.module.css";

type Props = Expected & { n: number };

/** What so many labels are good for: the interval to expect, and what it will be made of. */
export function Widths({ widths, labels: known, n }: Props) {
  const most = Math.max(...widths.map(({ width }) => width), 0.01);
  return (
    <figure className={classes["widths"]}>
      <figcaption>{known === 0 ? FROM_LABELS : fromEngine(known)}</figcaption>
      <ol>
        {widths.map(({ labels, width, method }) => (
          <li key={labels} aria-current={labels === n ? "true" : undefined}>
            <span className={classes["bar"]} style={{ height: `${(100 * width) / most}%` }} />
            <span className={classes["width"]}>{upAndDown(width)}</span>
            <span className={classes["n"]}>
              {count(labels)}
              {method === "census" && " (all)"}
              {method === "difference" && "*"}
            </span>
          </li>
        ))}
      </ol>
      {known > 0 && (
        <p>
          {widths.some(({ method }) => method === "difference")
            ? "* With the engine’s verdicts on all comments, corrected by the labels; else from the labels alone."
            : "All from the labels alone: as they are, the engine would not make it more exact."}
        </p>
      )}
    </figure>
  );
}

const FROM_LABELS =
  "How exactly a share will be known, at worst, from the labels alone. Once 30 comments are labelled, this goes by what the engine spares you.";

function fromEngine(known: number): string {
  return `How exactly the shares by lean will be known, the least exact of them; told from the ${count(known)} comments labelled so far.`;
}

/** In points, up and down from the middle. */
function upAndDown(width: number): string {
  return width === 0 ? "exact" : `± ${(50 * width).toFixed(1)}`;
}
