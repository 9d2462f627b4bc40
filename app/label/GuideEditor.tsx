"use client";

import { Alert, Button, Group, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { request } from "../ui/request.ts";

type Props = { datasetId: number; guide: string; own: boolean; children: ReactNode };

/** The guide as it reads, and as it is written where it is to be changed. */
export function GuideEditor({ datasetId, guide, own, children }: Props) {
  const router = useRouter();
  const [text, setText] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(next: string | null) {
    setBusy(true);
    const { fault } = await request(`/api/v1/datasets/${datasetId}/guide`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ guide: next }),
    });
    setBusy(false);
    setFault(fault);
    if (fault !== null) return;
    setText(null);
    router.refresh();
  }

  return (
    <>
      <Group gap="xs" mb="md">
        {text === null ? (
          <Button variant="default" onClick={() => setText(guide)}>
            Change the guide
          </Button>
        ) : (
          <>
            <Button loading={busy} onClick={() => void save(text)}>
              Save
            </Button>
            <Button variant="default" onClick={() => setText(null)}>
              Cancel
            </Button>
          </>
        )}
        {own && text === null && (
          <Button variant="default" loading={busy} onClick={() => void save(null)}>
            Back to Undertone’s own
          </Button>
        )}
      </Group>
      {fault !== null && (
        <Alert color="red" variant="light" role="alert" title="The guide was not saved" mb="sm">
          {fault}
        </Alert>
      )}
      {text === null ? (
        children
      ) : (
        <Textarea
          label="The guide"
          description="Markdown: # for headings, - for lists, ** around what is bold"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={12}
          maxLength={50_000}
          dir="auto"
        />
      )}
    </>
  );
}
