"use client";

import { Button, Group, Modal, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Fault } from "./Fault.tsx";

type Props = {
  opened: boolean;
  /** "Remove this?", and on the button "Remove". */
  title: string;
  word: string;
  busy: boolean;
  fault?: string | null;
  onClose(): void;
  onConfirm(): void;
  /** What will be gone, and what stays. */
  children: ReactNode;
};

/** Asks once more before something goes that does not come back. */
export function Confirm({ opened, title, word, busy, fault = null, onClose, onConfirm, children }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ "aria-label": "Close" }}>
      <Text size="sm" mb="md" style={{ overflowWrap: "anywhere" }}>
        {children}
      </Text>
      <Fault text={fault} mb="sm" />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
        <Button color="red.9" loading={busy} onClick={onConfirm}>
          {word}
        </Button>
      </Group>
    </Modal>
  );
}
