"use client";

import { Alert, Box, Button, Group, Select, Text, Title } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { EngineDescription } from "#lib/score/describe.ts";
import type { RunState } from "#lib/store/runs.ts";
import { EngineNotice } from "../engine/EngineNotice.tsx";
import { Card } from "../ui/Card.tsx";
import { request } from "../ui/request.ts";

type Option = { value: string; label: string };
type Props = {
  datasetId: number;
  engines: readonly EngineDescription[];
  engine: string;
  targets: readonly Option[];
};

/** Chooses engine and targets and begins a run in the background. */
export function NewRun({ datasetId, engines, engine: first, targets }: Props) {
  const router = useRouter();
  const [engine, setEngine] = useState(first);
  const [from, setFrom] = useState("current");
  const [said, setSaid] = useState<{ text: string; fault: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = engines.find(({ id }) => id === engine);

  async function start() {
    setBusy(true);
    const { answer, fault } = await request<{ run: RunState; begun: boolean }>(
      `/api/v1/datasets/${datasetId}/runs`,
      {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ engine, targets: from === "current" ? from : Number(from) }),
      },
    );
    setBusy(false);
    if (answer === null) setSaid({ text: fault, fault: true });
    else if (answer.begun) setSaid(null);
    else setSaid({ text: `Run ${answer.run.id} has just this already: you find it below.`, fault: false });
    router.refresh();
  }

  return (
    <Card component="section" mb="md" aria-labelledby="new-run">
      <Title order={2} size="h5" id="new-run" mb={4}>
        Score anew
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="sm" maw="75ch">
        All comments are scored once more, as a run of its own, in the background. What is shown stays as it
        is; afterwards you see what would change, and decide.
      </Text>
      <Group align="flex-end" gap="sm">
        <Select
          label="Engine"
          data={engines.map(({ id, version, obstacle }) => ({
            value: id,
            label: obstacle === null ? `${id} ${version}` : `${id} (not set up)`,
          }))}
          value={engine}
          onChange={(value) => value !== null && setEngine(value)}
          allowDeselect={false}
          flex="1 1 12rem"
          maw="20rem"
        />
        <Select
          label="Targets"
          data={targets}
          value={from}
          onChange={(value) => value !== null && setFrom(value)}
          allowDeselect={false}
          flex="1 1 14rem"
          maw="28rem"
        />
        <Button loading={busy} disabled={chosen?.obstacle != null} onClick={() => void start()}>
          Start
        </Button>
      </Group>
      {chosen !== undefined && (
        <Box mt="sm">
          <EngineNotice engine={chosen} />
        </Box>
      )}
      {said !== null && (
        <Alert
          mt="sm"
          variant="light"
          color={said.fault ? "red" : "gray"}
          role={said.fault ? "alert" : "status"}
        >
          {said.text}
        </Alert>
      )}
    </Card>
  );
}
