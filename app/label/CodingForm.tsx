"use client";

import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useState } from "react";
import { Fault } from "../ui/Fault.tsx";
import { request } from "../ui/request.ts";
import { AnswerRow } from "./AnswerRow.tsx";
import type { Row } from "./keys.ts";

type Labels = Readonly<Record<string, string>>;

type Props = {
  rows: readonly Row[];
  /** What is chosen at first, by field. */
  start: Labels;
  comment: string;
  /** What is sent of a choice; null where it is not enough yet. */
  meant(chosen: Labels): Readonly<Record<string, string | null>> | null;
  address: string;
  words: { name: string; note: string; send: string };
  /** Who says it where no name is given; without it a name is needed. */
  nobody?: string;
  onSent(): void;
  onCancel?: () => void;
};

/** What somebody says of one comment away from the labelling page, with a note and under a name. */
export function CodingForm({
  rows,
  start,
  comment,
  meant,
  address,
  words,
  nobody = "",
  onSent,
  onCancel,
}: Props) {
  const [by, setBy] = useLocalStorage({ key: "undertone:coder", defaultValue: "" });
  const [chosen, setChosen] = useState(start);
  const [note, setNote] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const coder = by.trim() || nobody;
  const labels = meant(chosen);

  async function send() {
    setBusy(true);
    const { fault } = await request(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ coder, codings: [{ comment, labels, note: note.trim() || null }] }),
    });
    setBusy(false);
    setFault(fault);
    if (fault === null) onSent();
  }

  return (
    <>
      {rows.map((row) => (
        <AnswerRow
          key={row.id}
          row={row}
          value={chosen[row.id] ?? null}
          keys={false}
          onAnswer={(value) => setChosen((all) => ({ ...all, [row.id]: value }))}
        />
      ))}
      <Group align="flex-end" gap="sm">
        <TextInput
          label={words.name}
          placeholder={nobody}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          maxLength={80}
          flex="1 1 9rem"
        />
        <Textarea
          label={words.note}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={1}
          maxLength={2_000}
          flex="3 1 14rem"
        />
        <Group gap="sm" wrap="nowrap">
          <Button loading={busy} disabled={labels === null || coder === ""} onClick={() => void send()}>
            {words.send}
          </Button>
          {onCancel !== undefined && (
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </Group>
      </Group>
      <Fault text={fault} />
    </>
  );
}
