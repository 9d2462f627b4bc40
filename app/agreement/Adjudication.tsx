"use client";

import { useRouter } from "next/navigation";
import type { Dispute } from "#lib/label/disputes.ts";
import type { Unlabelled } from "#lib/store/unlabelled.ts";
import { CodingForm } from "../label/CodingForm.tsx";
import { CommentToLabel } from "../label/CommentToLabel.tsx";
import type { Row } from "../label/keys.ts";
import { Card } from "../ui/Card.tsx";
import { AnswersBeside } from "./AnswersBeside.tsx";
import classes from "./agreement.module.css";

type Props = {
  sample: { datasetId: number; id: number };
  comment: Unlabelled;
  dispute: Dispute;
  /** The fields of the sample; those that are disputed are decided upon. */
  rows: readonly Row[];
};

const CANNOT_TELL = "cannot be told";

/** One comment that coders differ on: their answers side by side, and what is decided. */
export function Adjudication({ sample, comment, dispute, rows }: Props) {
  const router = useRouter();
  const disputed = rows
    .filter(({ id }) => dispute.fields.includes(id))
    .map((row) => ({ ...row, values: [...row.values, CANNOT_TELL] }));

  function decided(labels: Readonly<Record<string, string>>) {
    if (disputed.some(({ id }) => labels[id] === undefined)) return null;
    return Object.fromEntries(
      Object.entries(labels).map(([field, value]) => [field, value === CANNOT_TELL ? null : value]),
    );
  }

  return (
    <Card component="article" aria-label={`Decide on comment ${comment.position}`}>
      <div className={classes["beside"]}>
        <CommentToLabel item={comment} />
        <AnswersBeside dispute={dispute} rows={rows} />
      </div>
      <div className={classes["decide"]}>
        <CodingForm
          rows={disputed}
          start={startOf(dispute)}
          comment={comment.commentId}
          meant={decided}
          address={`/api/v1/datasets/${sample.datasetId}/samples/${sample.id}/decisions`}
          words={{ name: "Decided by", note: "Why", send: "Decide" }}
          onSent={() => router.refresh()}
        />
      </div>
    </Card>
  );
}

function startOf({ decided }: Dispute): Record<string, string> {
  return Object.fromEntries(Object.entries(decided).map(([field, value]) => [field, value ?? CANNOT_TELL]));
}
