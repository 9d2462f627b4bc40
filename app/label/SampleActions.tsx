"use client";

import { Button, Group, Modal, NumberInput, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Confirm } from "../ui/Confirm.tsx";
import { Fault } from "../ui/Fault.tsx";
import { counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";

type Props = {
  sample: { datasetId: number; id: number; name: string; rest: number; labelled: number };
};

const USUAL = 50;

/** Draws more into a sample, or removes it. */
export function SampleActions({ sample }: Props) {
  const router = useRouter();
  const [growing, grow] = useDisclosure(false);
  const [removing, remove] = useDisclosure(false);
  const [n, setN] = useState<number | string>(Math.min(USUAL, sample.rest));
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const here = `/api/v1/datasets/${sample.datasetId}/samples/${sample.id}`;

  async function act(path: string, init: RequestInit) {
    setBusy(true);
    const { fault } = await request(path, init);
    setBusy(false);
    setFault(fault);
    if (fault !== null) return;
    grow.close();
    remove.close();
    router.refresh();
  }

  const button = (text: string, onClick: () => void) => (
    <Button size="compact-sm" variant="default" onClick={onClick}>
      {text}
      <span className="visually-hidden"> {sample.name}</span>
    </Button>
  );
  return (
    <>
      {sample.rest > 0 && button("Draw more", grow.open)}
      {button("Remove", remove.open)}
      <Modal
        opened={growing}
        onClose={grow.close}
        title="Draw more comments"
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <Text size="sm" mb="sm">
          What was drawn and labelled stays; the new comments come after it. {counted(sample.rest, "comment")}{" "}
          of the population are not in the sample yet.
        </Text>
        <NumberInput
          label="How many more"
          value={n}
          onChange={setN}
          min={1}
          max={sample.rest}
          allowDecimal={false}
          mb="md"
        />
        <Fault text={fault} mb="sm" />
        <Group justify="flex-end">
          <Button
            loading={busy}
            onClick={() =>
              void act(`${here}/grow`, {
                method: "POST",
                headers: { "Content-Type": "application/json" },
                body: JSON.stringify({ n: Number(n) }),
              })
            }
          >
            Draw
          </Button>
        </Group>
      </Modal>
      <Confirm
        opened={removing}
        title={`Remove ${sample.name}?`}
        word="Remove"
        busy={busy}
        fault={fault}
        onClose={remove.close}
        onConfirm={() => void act(here, { method: "DELETE" })}
      >
        The sample and the labels of {counted(sample.labelled, "comment")} will be gone for good. Export them
        first if anybody may need them.
      </Confirm>
    </>
  );
}
