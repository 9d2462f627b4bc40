"use client";

import { Button, Group, Tabs, Text, Textarea, Title } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconFileUpload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "../ui/Card.tsx";
import { FileImport } from "./FileImport.tsx";
import { ImportCard } from "./ImportCard.tsx";
import { useLive } from "./live.ts";
import type { Report } from "./report.ts";

type Chosen = { key: number; file: File; importId: number | null };
type Past = { report: Report; begun: string };
type Props = { datasetId: number; history: readonly Past[] };

/**
 * Chooses files or takes a pasted page; each then has a preview, a progress and a report of its own. Imports of before
 * stand below; a fresh one joins them once its own report is put away.
 */
export function Importer({ datasetId, history }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [pasted, setPasted] = useState("");
  const add = (files: readonly File[]) =>
    setChosen((before) => [
      ...before,
      ...files.map((file, index) => ({ key: nextKey(before) + index, file, importId: null })),
    ]);
  const { now, put } = useLive(
    datasetId,
    history.map(({ report }) => report.import),
    router.refresh,
  );
  const earlier = history.filter(({ report }) =>
    chosen.every(({ importId }) => importId !== report.import.id),
  );
  return (
    <>
      <Card mb="md">
        <Tabs defaultValue="file" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="file">Files</Tabs.Tab>
            <Tabs.Tab value="page">Paste a page</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="file">
            <Dropzone onDrop={add} multiple inputProps={{ "aria-label": "Files of comments" }}>
              <Group justify="center" gap="md" mih={110} style={{ pointerEvents: "none" }}>
                <IconFileUpload size={36} stroke={1.4} aria-hidden="true" />
                <div>
                  <Text>Drop files here, or click to choose</Text>
                  <Text size="sm" c="var(--ink-soft)">
                    CSV, Excel, JSON, exports of comment systems, a news page saved as HTML or text; packed or
                    not
                  </Text>
                </div>
              </Group>
            </Dropzone>
          </Tabs.Panel>
          <Tabs.Panel value="page">
            <Textarea
              label="A news page with its comment section"
              description="On the page: select all, copy; here: paste. HTML source works too."
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
              rows={8}
              mb="sm"
            />
            <Button
              disabled={pasted.trim() === ""}
              onClick={() => {
                add([new File([pasted], "pasted page.txt", { type: "text/plain" })]);
                setPasted("");
              }}
            >
              Look at it
            </Button>
          </Tabs.Panel>
        </Tabs>
      </Card>
      {chosen.map(({ key, file }) => (
        <FileImport
          key={key}
          datasetId={datasetId}
          file={file}
          now={now}
          onTaken={(taken) => {
            setChosen((all) => all.map((one) => (one.key === key ? { ...one, importId: taken.id } : one)));
            put(taken);
          }}
          onTurned={put}
          onRemove={() => setChosen((all) => all.filter((one) => one.key !== key))}
        />
      ))}
      <Title order={2} size="h4" mb="sm">
        Imports so far
      </Title>
      {earlier.length === 0 && (
        <Text c="var(--ink-soft)" size="sm">
          {history.length === 0 ? "None yet." : "None before."}
        </Text>
      )}
      {earlier.map(({ report, begun }) => (
        <ImportCard
          key={report.import.id}
          report={report}
          begun={begun}
          now={now(report.import)}
          onTurned={put}
        />
      ))}
    </>
  );
}

function nextKey(chosen: readonly Chosen[]): number {
  return (chosen.at(-1)?.key ?? 0) + 1;
}
