import classes from "./comment.module.css";

/** What the marks in a comment's text stand for, and how its lean follows. */
export function Marks({ rule }: { rule: string }) {
  return (
    <p className={classes["marks"]}>
      Marked in the texts: <mark className={classes["good"]}>good</mark> and{" "}
      <mark className={classes["bad"]}>bad</mark> words,{" "}
      <mark className={classes["negator"]}>what turns them</mark>,{" "}
      <mark className={classes["target"]}>targets</mark>,{" "}
      <mark className={classes["rule"]}>where a stance was found</mark>. {rule}
    </p>
  );
}
