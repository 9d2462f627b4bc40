"use client";

import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { Confirm } from "../ui/Confirm.tsx";
import { Fault } from "../ui/Fault.tsx";
import { counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import { isUnderWay, type ShownImport } from "./report.ts";

type Props = { of: ShownImport; onTurned(now: ShownImport): void };

/** What can be done with an import as it stands. */
export function ImportActions({ of, onTurned }: Props) {
  const [asking, { open: ask, close }] = useDisclosure(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { status, kept } = of;
  const over = !isUnderWay(of) && status !== "paused";
  const word = over ? "undo" : "cancel";

  async function turn(action: string) {
    setBusy(true);
    const { answer, fault } = await request<{ import: ShownImport }>(
      `/api/v1/datasets/${of.datasetId}/imports/${of.id}/${action}`,
      { method: "POST" },
    );
    setBusy(false);
    setFault(fault);
    close();
    if (answer !== null) onTurned(answer.import);
  }

  const button = (text: string, onClick: () => void, variant = "default") => (
    <Button size="compact-sm" variant={variant} disabled={busy} onClick={onClick}>
      {text}
      <span className="visually-hidden"> {of.fileName}</span>
    </Button>
  );
  return (
    <div>
      <Group gap={6}>
        {(status === "queued" || status === "running") && kept && button("Pause", () => void turn("pause"))}
        {status === "paused" && button("Resume", () => void turn("resume"), "filled")}
        {status === "failed" && kept && button("Try again", () => void turn("retry"), "filled")}
        {status !== "removing" && status !== "removed" && button(over ? "Undo" : "Cancel", ask)}
      </Group>
      <Fault text={fault} mt={4} />
      <Confirm
        opened={asking}
        title={over ? "Undo this import?" : "Cancel this import?"}
        word={over ? "Undo the import" : "Cancel the import"}
        busy={busy}
        onClose={close}
        onConfirm={() => void turn(word)}
      >
        {counted(of.accepted - of.changed, "comment")} that {of.fileName} brought will be taken out again,
        with their scores. What was there before stays; what people said of the comments (labels) is kept.
      </Confirm>
    </div>
  );
}
