"use client";

import { Button, Group, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { request } from "../ui/request.ts";

/** Names a data set and goes where its first file is taken in. */
export function NewDataset() {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function create(form: FormData) {
    setBusy(true);
    const { answer, fault } = await request<{ dataset: { id: number } }>("/api/v1/datasets", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name: form.get("name") }),
    });
    setFault(fault);
    setBusy(false);
    if (answer !== null) router.push(`/datasets/${answer.dataset.id}/imports`);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create(new FormData(event.currentTarget));
      }}
    >
      <Group align="flex-start" gap="xs">
        <TextInput
          name="name"
          label="New data set"
          placeholder="e.g. Border stories, October"
          required
          withAsterisk={false}
          maxLength={120}
          error={fault}
          flex="1 1 16rem"
          maw="28rem"
        />
        <Button type="submit" loading={busy} mt="1.55rem">
          Create
        </Button>
      </Group>
    </form>
  );
}
