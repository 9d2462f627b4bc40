"use client";

import { Button, Group, Paper, Text, Textarea, TextInput } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Dispute } from "#lib/label/disputes.ts";
import type { Unlabelled } from "#lib/store/unlabelled.ts";
import { AnswerRow } from "../label/AnswerRow.tsx";
import { CommentToLabel } from "../label/CommentToLabel.tsx";
import type { Row } from "../label/keys.ts";
import { request } from "../ui/request.ts";
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
  const [by, setBy] = useLocalStorage({ key: "undertone:coder", defaultValue: "" });
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>(() => startOf(dispute));
  const [note, setNote] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const disputed = rows.filter(({ id }) => dispute.fields.includes(id));
  const open = disputed.filter(({ id }) => labels[id] === undefined);

  async function save() {
    setBusy(true);
    const decided = Object.entries(labels).map(([field, value]) => [
      field,
      value === CANNOT_TELL ? null : value,
    ]);
    const coding = {
      comment: comment.commentId,
      labels: Object.fromEntries(decided),
      note: note.trim() || null,
    };
    const { fault } = await request(`/api/v1/datasets/${sample.datasetId}/samples/${sample.id}/decisions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ coder: by, codings: [coding] }),
    });
    setBusy(false);
    setFault(fault);
    if (fault === null) router.refresh();
  }

  return (
    <Paper
      component="article"
      withBorder
      p="md"
      bg="var(--card)"
      aria-label={`Decide on comment ${comment.position}`}
    >
      <CommentToLabel item={comment} />
      <AnswersBeside dispute={dispute} rows={rows} />
      <div className={classes["decide"]}>
        {disputed.map((row) => (
          <AnswerRow
            key={row.id}
            row={{ ...row, values: [...row.values, CANNOT_TELL] }}
            value={labels[row.id] ?? null}
            keys={false}
            onAnswer={(value) => setLabels((all) => ({ ...all, [row.id]: value }))}
          />
        ))}
      </div>
      <Group align="flex-end" gap="sm" mt="sm">
        <TextInput
          label="Decided by"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          maxLength={80}
          flex="1 1 10rem"
        />
        <Textarea
          label="Why"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={1}
          maxLength={2_000}
          flex="3 1 16rem"
        />
        <Button loading={busy} disabled={open.length > 0 || by.trim() === ""} onClick={() => void save()}>
          Decide
        </Button>
      </Group>
      {fault !== null && (
        <Text c="var(--mantine-color-error)" size="sm" mt="xs" role="alert">
          {fault}
        </Text>
      )}
    </Paper>
  );
}

function startOf({ decided }: Dispute): Record<string, string> {
  return Object.fromEntries(Object.entries(decided).map(([field, value]) => [field, value ?? CANNOT_TELL]));
}
