"use client";

import { Button, Group, Text, TextInput } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useState } from "react";
import { AnswerRow } from "../label/AnswerRow.tsx";
import { rowsFor } from "../label/keys.ts";
import { request } from "../ui/request.ts";
import classes from "./comment.module.css";

type Props = {
  datasetId: number;
  commentId: string;
  targets: readonly { id: string; name: string }[];
  /** What the engine says, by field. */
  verdict: Readonly<Record<string, string>>;
};

/** Says that a verdict is wrong, and what would be right. It is listed and never counted. */
export function Correction({ datasetId, commentId, targets, verdict }: Props) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);
  return (
    <div>
      <button type="button" className={classes["wrong"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        This is wrong
      </button>
      {kept && !open && (
        <span role="status" className={classes["kept"]}>
          {" "}
          Kept for the list of errors. Thank you.
        </span>
      )}
      {open && (
        <CorrectionForm
          {...{ datasetId, commentId, targets, verdict }}
          onDone={(saved) => {
            setOpen(false);
            setKept(saved);
          }}
        />
      )}
    </div>
  );
}

function CorrectionForm({
  datasetId,
  commentId,
  targets,
  verdict,
  onDone,
}: Props & { onDone(saved: boolean): void }) {
  const [by, setBy] = useLocalStorage({ key: "undertone:coder", defaultValue: "" });
  const [labels, setLabels] = useState(verdict);
  const [note, setNote] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const changed = Object.entries(labels).filter(([field, value]) => verdict[field] !== value);

  async function save() {
    setBusy(true);
    const coding = { comment: commentId, labels: Object.fromEntries(changed), note: note.trim() || null };
    const { fault } = await request(`/api/v1/datasets/${datasetId}/corrections`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ coder: by.trim() || "a reader", codings: [coding] }),
    });
    setBusy(false);
    setFault(fault);
    if (fault === null) onDone(true);
  }

  return (
    <div className={classes["correction"]}>
      <Text size="sm" c="var(--ink-soft)">
        What would be right? It goes into the list of errors and is never counted: comments that were chosen
        because they are wrong would spoil every estimate.
      </Text>
      {rowsFor(targets).map((row) => (
        <AnswerRow
          key={row.id}
          row={row}
          value={labels[row.id] ?? null}
          keys={false}
          onAnswer={(value) => setLabels((all) => ({ ...all, [row.id]: value }))}
        />
      ))}
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Your name"
          placeholder="a reader"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          maxLength={80}
          flex="1 1 9rem"
        />
        <TextInput
          label="Note"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={2_000}
          flex="3 1 14rem"
        />
        <Button loading={busy} disabled={changed.length === 0} onClick={() => void save()}>
          Keep
        </Button>
        <Button variant="default" onClick={() => onDone(false)}>
          Cancel
        </Button>
      </Group>
      {fault !== null && (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {fault}
        </Text>
      )}
    </div>
  );
}
