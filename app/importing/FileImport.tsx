"use client";

import { Alert, Button, Group, Loader, Paper, Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Preview } from "#lib/import/preview.ts";
import { counted, percent, size } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import { MappingForm } from "./MappingForm.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReportView } from "./ReportView.tsx";
import { type Mapping, type Report, upload } from "./upload.ts";

type Props = { datasetId: number; file: File; onDone(importId: number | null): void; onRemove(): void };

type Stage =
  | { name: "looking" }
  | { name: "ready"; preview: Preview }
  | { name: "sending"; share: number }
  | { name: "done"; report: Report }
  | { name: "fault"; message: string };

const HEAD = 256 * 1024;
const PAGE_HEAD = 4 * 1024 * 1024;

/** One file on its way: what it looks like, how far it is, what became of it. */
export function FileImport({ datasetId, file, onDone, onRemove }: Props) {
  const [stage, setStage] = useState<Stage>({ name: "looking" });
  const [mapping, setMapping] = useState<Mapping>({});

  useEffect(() => {
    let gone = false;
    void look(file).then((next) => {
      if (gone) return;
      setStage(next);
      if (next.name === "ready") setMapping(definite(next.preview.guess.mapping));
    });
    return () => {
      gone = true;
    };
  }, [file]);

  async function send(format: string) {
    setStage({ name: "sending", share: 0 });
    const result = await upload(datasetId, file, { format, mapping }, (share) =>
      setStage({ name: "sending", share }),
    );
    setStage(
      "fault" in result ? { name: "fault", message: result.fault } : { name: "done", report: result.report },
    );
    onDone("fault" in result ? null : result.report.import.id);
  }

  return (
    <Paper
      component="section"
      withBorder
      p="md"
      mb="md"
      bg="var(--card)"
      aria-label={`Import of ${file.name}`}
    >
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>
          {file.name}{" "}
          <Text span c="var(--ink-soft)" size="sm" fw={400}>
            {size(file.size)}
          </Text>
        </Text>
        {stage.name !== "sending" && (
          <Button variant="subtle" size="compact-sm" color="gray" onClick={onRemove}>
            {stage.name === "done" ? "Hide" : "Remove"}
          </Button>
        )}
      </Group>
      {stage.name === "looking" && <Loader size="sm" aria-label="Looking at the file" />}
      {stage.name === "fault" && (
        <Alert color="red" variant="light" role="alert" title="This file could not be taken in">
          {stage.message}
        </Alert>
      )}
      {stage.name === "ready" && (
        <>
          <MappingForm preview={stage.preview} mapping={mapping} onChange={setMapping} />
          <PreviewTable preview={stage.preview} mapping={mapping} />
          <Button
            mt="sm"
            disabled={mapping["text"] === undefined}
            onClick={() => void send(stage.preview.format)}
          >
            Import
          </Button>
        </>
      )}
      {stage.name === "sending" && (
        <div aria-live="polite">
          <Progress value={stage.share * 100} animated aria-label={`Progress of ${file.name}`} mb={4} />
          <Text size="sm">
            {stage.share < 1
              ? `${percent(stage.share) || "0 %"} sent`
              : "All sent; the last comments are being scored …"}
          </Text>
        </div>
      )}
      {stage.name === "done" && <ReportView report={stage.report} datasetId={datasetId} fresh />}
      {stage.name === "ready" && stage.preview.rejections.length > 0 && (
        <Text size="sm" mt="xs" c="var(--ink-soft)">
          {counted(stage.preview.rejections.length, "row")} among the first cannot be read; the report will
          name each.
        </Text>
      )}
    </Paper>
  );
}

async function look(file: File): Promise<Stage> {
  const most = /\.(html?|txt|md)$/i.test(file.name) ? PAGE_HEAD : HEAD;
  const query = new URLSearchParams({ name: file.name, ...(file.size > most && { cut: "1" }) });
  const { answer, fault } = await request<Preview>(`/api/v1/preview?${query}`, {
    method: "POST",
    body: file.slice(0, most),
  });
  return answer === null ? { name: "fault", message: fault } : { name: "ready", preview: answer };
}

function definite(mapping: Readonly<Record<string, string | undefined>>): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([role, column]) => (column === undefined ? [] : [[role, column]])),
  );
}
