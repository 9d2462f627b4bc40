"use client";

import { Button, FileButton, Group, Text, TextInput, Title } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { LabelTally } from "#lib/store/labels.ts";
import { Card } from "../ui/Card.tsx";
import { counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";

/** Labels as files: out with coder, time, sample and probability, and in the same way. */
export function LabelFiles({ datasetId }: { datasetId: number }) {
  const router = useRouter();
  const [coder, setCoder] = useState("");
  const [said, setSaid] = useState<{ text: string; fault: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const here = `/api/v1/datasets/${datasetId}`;

  async function take(file: File | null) {
    if (file === null) return;
    setBusy(true);
    const query = new URLSearchParams({
      name: file.name,
      ...(coder.trim() !== "" && { coder: coder.trim() }),
    });
    const { answer, fault } = await request<{ labels: LabelTally }>(`${here}/labels/file?${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    });
    setBusy(false);
    setSaid(answer === null ? { text: fault, fault: true } : { text: reported(answer.labels), fault: false });
    router.refresh();
  }

  return (
    <Card component="section" mt="md" aria-labelledby="label-files">
      <Title order={2} size="h4" mb="xs" id="label-files">
        Labels as files
      </Title>
      <Text size="sm" mb="sm" maw="80ch">
        All labels with coder, time, sample and probability: <a href={`${here}/labels.csv`}>CSV</a>,{" "}
        <a href={`${here}/labels.jsonl`}>JSON lines</a>. A file like that, or one with the id of each comment
        and columns for tone and stances, can be taken in; where it names no coder, say whose labels they are.
      </Text>
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Coder"
          placeholder="as the file says"
          value={coder}
          onChange={(event) => setCoder(event.currentTarget.value)}
          maxLength={80}
        />
        <FileButton onChange={(file) => void take(file)} accept=".csv,.tsv,.json,.jsonl,.ndjson">
          {(props) => (
            <Button variant="default" loading={busy} {...props}>
              Take in a file
            </Button>
          )}
        </FileButton>
      </Group>
      {said !== null && (
        <Text
          size="sm"
          mt="xs"
          role={said.fault ? "alert" : "status"}
          style={{ whiteSpace: "pre-wrap" }}
          c={said.fault ? "var(--fault)" : "inherit"}
        >
          {said.text}
        </Text>
      )}
    </Card>
  );
}

function reported({ comments, added, changed, unchanged }: LabelTally): string {
  return `${counted(comments, "comment")} labelled: ${counted(added, "label")} new, ${changed} changed, ${unchanged} as they were.`;
}
