"use client";

import { ActionIcon } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Confirm } from "../ui/Confirm.tsx";
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
      <Confirm
        opened={open}
        title="Delete this data set?"
        word="Delete"
        busy={busy}
        fault={fault}
        onClose={close}
        onConfirm={() => void remove()}
      >
        “{name}” with {counted(comments, "comment")}, its scores and imports will be gone for good.
      </Confirm>
    </>
  );
}
