import type { FormerText } from "#lib/store/formerTexts.ts";
import { counted, moment } from "../ui/figures.ts";
import classes from "./comment.module.css";

/** The texts a comment had before it was edited, the latest first, folded away. */
export function FormerTexts({ former }: { former: readonly FormerText[] }) {
  return (
    <details className={classes["why"]}>
      <summary>edited, {counted(former.length, "former text")}</summary>
      <ol className={classes["former"]}>
        {former.toReversed().map(({ text, replacedAt }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may come back, at the same moment too
          <li key={place}>
            until the import of {moment(replacedAt, "Z")}
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
