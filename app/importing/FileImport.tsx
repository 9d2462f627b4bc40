"use client";

import { Alert, Button, Group, Loader, Paper, Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Preview } from "#lib/import/preview.ts";
import { counted, percent, size } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import type { Rate } from "./live.ts";
import { MappingForm } from "./MappingForm.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import type { ShownImport } from "./report.ts";
import { Taken } from "./Taken.tsx";
import { type Mapping, send } from "./upload.ts";

type Props = {
  datasetId: number;
  file: File;
  now(of: ShownImport): ShownImport & Partial<Rate>;
  onTaken(taken: ShownImport): void;
  onTurned(now: ShownImport): void;
  onRemove(): void;
};

type Stage =
  | { name: "looking" }
  | { name: "ready"; preview: Preview }
  | { name: "sending"; share: number; stop(): void }
  | { name: "taken"; taken: ShownImport }
  | { name: "fault"; message: string; preview?: Preview };

const HEAD = 256 * 1024;
const PAGE_HEAD = 4 * 1024 * 1024;

/** One file on its way: what it looks like, how far it is, what became of it. */
export function FileImport({ datasetId, file, now, onTaken, onTurned, onRemove }: Props) {
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

  async function begin(preview: Preview) {
    const sending = send(datasetId, file, { format: preview.format, mapping }, (share) =>
      setStage({ name: "sending", share, stop: sending.stop }),
    );
    setStage({ name: "sending", share: 0, stop: sending.stop });
    const end = await sending.done;
    if ("fault" in end) return setStage({ name: "fault", message: end.fault, preview });
    setStage({ name: "taken", taken: end.import });
    onTaken(end.import);
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
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          onClick={stage.name === "sending" ? stage.stop : onRemove}
        >
          {buttonOf(stage)}
        </Button>
      </Group>
      {stage.name === "looking" && <Loader size="sm" aria-label="Looking at the file" />}
      {stage.name === "fault" && (
        <Alert color="red" variant="light" role="alert" title="This file could not be taken in">
          {stage.message}
          {stage.preview !== undefined && (
            <Again onClick={() => stage.preview && setStage({ name: "ready", preview: stage.preview })} />
          )}
        </Alert>
      )}
      {stage.name === "ready" && (
        <>
          <MappingForm preview={stage.preview} mapping={mapping} onChange={setMapping} />
          <PreviewTable preview={stage.preview} mapping={mapping} />
          <Button mt="sm" disabled={mapping["text"] === undefined} onClick={() => void begin(stage.preview)}>
            Import
          </Button>
        </>
      )}
      {stage.name === "sending" && (
        <div aria-live="polite">
          <Progress value={stage.share * 100} animated aria-label={`Progress of ${file.name}`} mb={4} />
          <Text size="sm">
            {stage.share < 1 ? `${percent(stage.share) || "0 %"} sent` : "All sent; it is being checked …"}
          </Text>
        </div>
      )}
      {stage.name === "taken" && <Taken now={now(stage.taken)} onTurned={onTurned} />}
      {stage.name === "ready" && stage.preview.rejections.length > 0 && (
        <Text size="sm" mt="xs" c="var(--ink-soft)">
          {counted(stage.preview.rejections.length, "row")} among the first cannot be read; the report will
          name each.
        </Text>
      )}
    </Paper>
  );
}

function Again({ onClick }: { onClick(): void }) {
  return (
    <Button size="compact-sm" variant="default" display="block" mt="xs" onClick={onClick}>
      Try again
    </Button>
  );
}

function buttonOf({ name }: Stage): string {
  if (name === "sending") return "Stop";
  return name === "taken" ? "Hide" : "Remove";
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
