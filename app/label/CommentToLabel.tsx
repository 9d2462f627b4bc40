import type { Unlabelled } from "#lib/store/unlabelled.ts";
import { languageName } from "../ui/names.ts";
import classes from "./label.module.css";

/** A comment with what it stands under and answers, and nothing of what an engine says of it. */
export function CommentToLabel({ item }: { item: Unlabelled }) {
  const { text, source, url, parentText, language } = item;
  return (
    <article className={classes["comment"]} aria-live="polite" aria-atomic="true" aria-label="The comment">
      <p className={classes["under"]}>
        {source ?? url ?? "source unknown"} · {languageName(language)}
      </p>
      {parentText !== null && (
        <blockquote className={classes["parent"]} dir="auto">
          <span className="visually-hidden">It answers: </span>
          {parentText}
        </blockquote>
      )}
      <p className={classes["text"]} dir="auto">
        {text}
      </p>
    </article>
  );
}
