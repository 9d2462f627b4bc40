import Link from "next/link";
import type { ScoredComment } from "#lib/store/comments.ts";
import type { FormerText } from "#lib/store/formerTexts.ts";
import { counted, moment } from "../ui/figures.ts";
import { languageName, nameOf } from "../ui/names.ts";
import { Correction } from "./Correction.tsx";
import classes from "./comment.module.css";
import { FormerTexts } from "./FormerTexts.tsx";
import { explained, MarkedText } from "./MarkedText.tsx";
import { Verdict } from "./Verdict.tsx";

type Props = {
  comment: ScoredComment;
  /** The texts it had before, the oldest first. */
  former?: readonly FormerText[] | undefined;
  datasetId: number;
  targetNames: ReadonlyMap<string, string>;
};

const EXCERPT = 150;

/** A comment with who, when and where, its verdict, and why. */
export function CommentCard({ comment, former = [], datasetId, targetNames }: Props) {
  const { author, postedAt, source, likes, language, flags, parent, externalId } = comment;
  const behind = (query: Record<string, string>) =>
    `/datasets/${datasetId}/comments?${new URLSearchParams(query)}`;
  return (
    <li className={classes["comment"]} id={comment.id}>
      <div className={classes["head"]}>
        {author === null ? (
          <span>author unknown</span>
        ) : (
          <Link href={behind({ author })} className={classes["author"]} dir="auto">
            {author}
          </Link>
        )}
        <span>{postedAt === null ? "time unknown" : moment(postedAt.at, postedAt.zone)}</span>
        {source !== null && <Link href={behind({ source: source.id })}>{source.title ?? source.url}</Link>}
        <span>{languageName(language)}</span>
        {likes !== null && <span>{counted(likes, "like")}</span>}
        {/^\d{1,5}$/.test(externalId ?? "") && <span>no. {externalId}</span>}
        {flags
          .filter((flag) => flag !== "zone-assumed" && !(flag === "edited" && former.length > 0))
          .map((flag) => (
            <span key={flag} className={classes["flag"]}>
              {nameOf(flag)}
            </span>
          ))}
      </div>
      {parent !== null && (
        <p className={classes["parent"]} dir="auto">
          answers {parent.author ?? "an unsigned comment"}: “{excerpt(parent.text)}”
        </p>
      )}
      <MarkedText text={comment.text} evidence={comment.evidence} targetNames={targetNames} />
      <Verdict comment={comment} targetNames={targetNames} />
      {comment.evidence.length > 0 && (
        <details className={classes["why"]}>
          <summary>Why</summary>
          <ul>
            {comment.evidence.map((piece) => (
              <li key={`${piece.kind}${piece.start}-${piece.end}${piece.target}${piece.rule}`}>
                “{comment.text.slice(piece.start, piece.end)}”: {explained(piece, targetNames)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {former.length > 0 && <FormerTexts former={former} />}
      <Correction
        datasetId={datasetId}
        commentId={comment.id}
        targets={[...targetNames].map(([id, name]) => ({ id, name }))}
        verdict={{ tone: comment.tone.label, ...comment.stances }}
      />
    </li>
  );
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/\s+\S*$/, "")} …` : text;
}
