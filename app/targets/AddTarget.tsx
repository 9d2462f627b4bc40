"use client";

import { Button, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "../ui/Card.tsx";
import { TargetForm } from "./TargetForm.tsx";

const BLANK = { name: "", side: "none", aliases: {} } as const;

/** A new target, once one is asked for. */
export function AddTarget({ path }: { path: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen(true)} mb="md">
        Add a target
      </Button>
    );
  }
  return (
    <Card mb="md">
      <Title order={2} size="h5" mb="sm">
        New target
      </Title>
      <TargetForm
        path={path}
        method="POST"
        start={BLANK}
        onCancel={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
      />
    </Card>
  );
}
