"use client";

import { Alert, Button, Group, Loader, Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Look } from "#lib/import/look.ts";
import { Card } from "../ui/Card.tsx";
import { counted, percent, size } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import type { Rate } from "./live.ts";
import { MappingForm } from "./MappingForm.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import type { ShownImport } from "./report.ts";
import { Taken } from "./Taken.tsx";
import { type Choice, type Mapping, queryOf, send } from "./upload.ts";

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
  | { name: "ready"; look: Look }
  | { name: "sending"; share: number; stop(): void }
  | { name: "taken"; taken: ShownImport }
  | { name: "fault"; message: string; look?: Look };

const HEAD = 256 * 1024;
const PAGE_HEAD = 4 * 1024 * 1024;
/** What can only be looked into whole, or nearly so. */
const WHOLE = /\.(html?|txt|md|zip|xlsx|parquet)$/i;

/** One file on its way: what it looks like, how far it is, what became of it. */
export function FileImport({ datasetId, file, now, onTaken, onTurned, onRemove }: Props) {
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

  async function begin(looked: Look) {
    const { preview, path } = looked;
    // The files of an archive may differ: each has its own format and columns.
    const known = path === null && preview !== null ? { format: preview.format, mapping } : {};
    const sending = send(datasetId, file, { ...choice, ...known }, (share) =>
      setStage({ name: "sending", share, stop: sending.stop }),
    );
    setStage({ name: "sending", share: 0, stop: sending.stop });
    const end = await sending.done;
    if ("fault" in end) return setStage({ name: "fault", message: end.fault, look: looked });
    setStage({ name: "taken", taken: end.import });
    onTaken(end.import);
  }

  return (
    <Card component="section" mb="md" aria-label={`Import of ${file.name}`}>
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
          {stage.look !== undefined && (
            <Again onClick={() => stage.look && setStage({ name: "ready", look: stage.look })} />
          )}
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
            onClick={() => void begin(stage.look)}
          >
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
      {stage.name === "ready" && (stage.look.preview?.rejections.length ?? 0) > 0 && (
        <Text size="sm" mt="xs" c="var(--ink-soft)">
          {counted(stage.look.preview?.rejections.length ?? 0, "row")} among the first cannot be read; the
          report will name each.
        </Text>
      )}
    </Card>
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
