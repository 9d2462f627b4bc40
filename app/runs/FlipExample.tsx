import type { Example } from "#lib/store/flips.ts";
import type { Run } from "#lib/store/runs.ts";
import commentClasses from "../comment/comment.module.css";
import { explained, MarkedText } from "../comment/MarkedText.tsx";
import { Verdict } from "../comment/Verdict.tsx";
import classes from "./runs.module.css";

type Props = { example: Example; before: Run; after: Run };

/** A comment with what two runs say of it, each with its evidence. */
export function FlipExample({ example, before, after }: Props) {
  return (
    <li className={commentClasses["comment"]}>
      <div className={commentClasses["head"]}>
        <span className={commentClasses["author"]} dir="auto">
          {example.before.author ?? "author unknown"}
        </span>
        {example.before.source !== null && (
          <span>{example.before.source.title ?? example.before.source.url}</span>
        )}
      </div>
      <div className={classes["both"]}>
        <Seen comment={example.before} run={before} />
        <Seen comment={example.after} run={after} />
      </div>
    </li>
  );
}

function Seen({ comment, run }: { comment: Example["before"]; run: Run }) {
  const names = new Map(run.targets.map(({ id, name }) => [id, name]));
  return (
    <div>
      <h4>
        Run {run.id}: {run.engine} {run.version}
      </h4>
      <MarkedText text={comment.text} evidence={comment.evidence} targetNames={names} />
      <Verdict comment={comment} targetNames={names} />
      {comment.evidence.length > 0 && (
        <details className={commentClasses["why"]}>
          <summary>
            Why<span className="visually-hidden"> in run {run.id}</span>
          </summary>
          <ul>
            {comment.evidence.map((piece) => (
              <li key={`${piece.kind}${piece.start}-${piece.end}${piece.target}${piece.rule}`}>
                “{comment.text.slice(piece.start, piece.end)}”: {explained(piece, names)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
