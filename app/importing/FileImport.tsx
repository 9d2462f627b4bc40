"use client";

import { Alert, Button, Group, Loader, Paper, Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Look } from "#lib/import/look.ts";
import { counted, percent, size } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import { MappingForm } from "./MappingForm.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import { ReportView } from "./ReportView.tsx";
import { type Choice, type Mapping, queryOf, type Report, upload } from "./upload.ts";

type Props = { datasetId: number; file: File; onDone(importId: number | null): void; onRemove(): void };

type Stage =
  | { name: "looking" }
  | { name: "ready"; look: Look }
  | { name: "sending"; share: number }
  | { name: "done"; report: Report }
  | { name: "fault"; message: string };

const HEAD = 256 * 1024;
const PAGE_HEAD = 4 * 1024 * 1024;
/** What can only be looked into whole, or nearly so. */
const WHOLE = /\.(html?|txt|md|zip|xlsx|parquet)$/i;

/** One file on its way: what it looks like, how far it is, what became of it. */
export function FileImport({ datasetId, file, onDone, onRemove }: Props) {
  const [stage, setStage] = useState<Stage>({ name: "looking" });
  const [mapping, setMapping] = useState<Mapping>({});
  const [choice, setChoice] = useState<Choice>({});

  useEffect(() => {
    let gone = false;
    void look(datasetId, file).then((next) => {
      if (gone) return;
      setStage(next);
      if (next.name === "ready") {
        setMapping(mappingOf(next.look));
        setChoice(choiceOf(next.look));
      }
    });
    return () => {
      gone = true;
    };
  }, [datasetId, file]);

  /** Another encoding is another text, and may have other columns. */
  async function choose(next: Choice) {
    setChoice(next);
    if (next.encoding === choice.encoding) return;
    const again = await look(datasetId, file, next.encoding);
    setStage(again);
    if (again.name === "ready") setMapping(mappingOf(again.look));
  }

  async function send({ preview, path }: Look) {
    setStage({ name: "sending", share: 0 });
    // The files of an archive may differ: each has its own format and columns.
    const known = path === null && preview !== null ? { format: preview.format, mapping } : {};
    const result = await upload(datasetId, file, { ...choice, ...known }, (share) =>
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
          {stage.look.path !== null && (
            <Text size="sm" c="var(--ink-soft)" mb="xs">
              The first file in the archive that can be read: {stage.look.path}. The others are read each in
              its own way.
            </Text>
          )}
          {stage.look.preview === null ? (
            <Text size="sm" mb="xs">
              So large an archive is looked into when it is imported: what its columns mean is guessed then,
              and the report names every row that could not be read.
            </Text>
          ) : (
            <>
              <MappingForm
                preview={stage.look.preview}
                isKnown={stage.look.said !== null}
                mapping={mapping}
                onChange={setMapping}
              />
              <ReadingForm
                look={stage.look}
                mapping={mapping}
                choice={choice}
                onChange={(next) => void choose(next)}
              />
              <PreviewTable preview={stage.look.preview} mapping={mapping} />
            </>
          )}
          <Button
            mt="sm"
            disabled={!isClear(stage.look, mapping, choice)}
            onClick={() => void send(stage.look)}
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
      {stage.name === "ready" && (stage.look.preview?.rejections.length ?? 0) > 0 && (
        <Text size="sm" mt="xs" c="var(--ink-soft)">
          {counted(stage.look.preview?.rejections.length ?? 0, "row")} among the first cannot be read; the
          report will name each.
        </Text>
      )}
    </Paper>
  );
}

/** Whether nothing has to be asked any more. */
function isClear({ preview }: Look, mapping: Mapping, choice: Choice): boolean {
  if (preview === null) return true;
  const dates = preview.dates.find(({ column }) => column === mapping["time"]);
  const isAsked = dates !== undefined && dates.ambiguous !== null && choice.dates === undefined;
  return mapping["text"] !== undefined && !isAsked;
}

async function look(datasetId: number, file: File, encoding?: string): Promise<Stage> {
  const most = WHOLE.test(file.name) ? PAGE_HEAD : HEAD;
  const cut = file.size > most ? "1" : undefined;
  const query = queryOf({ name: file.name, dataset: String(datasetId), encoding, cut });
  const { answer, fault } = await request<Look>(`/api/v1/preview?${query}`, {
    method: "POST",
    body: file.slice(0, most),
  });
  return answer === null ? { name: "fault", message: fault } : { name: "ready", look: answer };
}

/** What was said of such files before goes before the guess. */
function mappingOf({ preview, said }: Look): Mapping {
  return said?.mapping ?? definite(preview?.guess.mapping ?? {});
}

function choiceOf({ said }: Look): Choice {
  return { dates: said?.dates ?? undefined, zone: said?.zone ?? undefined };
}

function definite(mapping: Readonly<Record<string, string | undefined>>): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([role, column]) => (column === undefined ? [] : [[role, column]])),
  );
}
