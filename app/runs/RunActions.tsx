"use client";

import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { RunState } from "#lib/store/runs.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { Fault } from "../ui/Fault.tsx";
import { counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";

type Props = {
  run: Pick<RunState, "datasetId" | "id" | "status" | "active" | "scored" | "comments"> & {
    wasShown: boolean;
  };
  /** False where its engine is no longer there: no comment can be added to it. */
  extends: boolean;
};

/** What can be done with a run as it stands. */
export function RunActions({ run, extends: canExtend }: Props) {
  const router = useRouter();
  const [asking, { open: ask, close }] = useDisclosure(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const here = `/api/v1/datasets/${run.datasetId}/runs/${run.id}`;
  const missing = run.comments - run.scored;

  async function act(method: "POST" | "DELETE", address: string) {
    setBusy(true);
    const { fault } = await request(address, { method });
    setBusy(false);
    setFault(fault);
    close();
    router.refresh();
  }

  const button = (text: string, onClick: () => void, variant = "default") => (
    <Button size="compact-sm" variant={variant} disabled={busy} onClick={onClick}>
      {text}
      <span className="visually-hidden"> run {run.id}</span>
    </Button>
  );
  return (
    <div>
      <Group gap={6}>
        {run.status === "scoring" && button("Pause", () => void act("POST", `${here}/pause`))}
        {(run.status === "paused" || run.status === "failed") &&
          canExtend &&
          button("Resume", () => void act("POST", `${here}/resume`), "filled")}
        {run.status === "ready" &&
          !run.active &&
          (missing === 0 || canExtend) &&
          button(promotion(run.wasShown, missing), () => void act("POST", `${here}/promote`), "filled")}
        {!run.active && !run.wasShown && button(run.status === "ready" ? "Discard" : "Cancel", ask)}
      </Group>
      <Fault text={fault} mt={4} />
      <Confirm
        opened={asking}
        title={run.status === "ready" ? "Discard this run?" : "Cancel this run?"}
        word={run.status === "ready" ? "Discard" : "Cancel the run"}
        busy={busy}
        onClose={close}
        onConfirm={() => void act("DELETE", here)}
      >
        Run {run.id} with its {counted(run.scored, "scored comment")} will be gone for good. What is shown
        stays as it is.
      </Confirm>
    </div>
  );
}

function promotion(wasShown: boolean, missing: number): string {
  const act = wasShown ? "Roll back to this" : "Show this";
  return missing === 0 ? act : `Score ${counted(missing, "newer comment")}, then ${act.toLowerCase()}`;
}
