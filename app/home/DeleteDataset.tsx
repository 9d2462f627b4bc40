"use client";

import { ActionIcon, Button, Group, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";

/** Deletes a data set, after a second thought. */
export function DeleteDataset({ id, name, comments }: { id: number; name: string; comments: number }) {
  const router = useRouter();
  const [open, { open: ask, close }] = useDisclosure(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    const { fault } = await request(`/api/v1/datasets/${id}`, { method: "DELETE" });
    setBusy(false);
    setFault(fault);
    if (fault !== null) return;
    close();
    router.refresh();
  }

  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={`Delete ${name}`} onClick={ask}>
        <IconTrash size={16} />
      </ActionIcon>
      <Modal
        opened={open}
        onClose={close}
        title="Delete this data set?"
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <Text size="sm" mb="md" style={{ overflowWrap: "anywhere" }}>
          “{name}” with {counted(comments, "comment")}, its scores and imports will be gone for good.
        </Text>
        {fault !== null && (
          <Text c="var(--mantine-color-error)" size="sm" mb="sm" role="alert">
            {fault}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Keep it
          </Button>
          <Button color="red.9" loading={busy} onClick={() => void remove()}>
            Delete
          </Button>
        </Group>
      </Modal>
    </>
  );
}
