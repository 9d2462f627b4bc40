import { Alert, Group, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import Link from "next/link";
import { staleness } from "#lib/rescore/staleness.ts";
import { describeEngine } from "#lib/score/describe.ts";
import { scorers } from "#lib/score/scorers.ts";
import { listRuns, type Run, type RunState } from "#lib/store/runs.ts";
import { EngineNotice } from "../engine/EngineNotice.tsx";
import { percent } from "../ui/figures.ts";
import { StartRun } from "./StartRun.tsx";

const SHOWN = 6;

/** Says where the figures shown are of another time: targets that have changed since, a run that waits to be shown. */
export async function RunNotice({ run }: { run: Run }) {
  const [{ targets, engine }, runs] = await Promise.all([staleness(run), listRuns(run.datasetId)]);
  const waiting = runs.find(({ id, active, shownAt }) => id > run.id && !active && shownAt === null);
  const used = scorers.find(({ id }) => id === run.engine);
  if (waiting === undefined && targets.length === 0 && engine === null) return null;
  return (
    <Alert
      variant="default"
      icon={<IconInfoCircle size={20} />}
      mb="md"
      title={
        targets.length > 0 ? "Targets have changed since this run" : "There is something newer than this run"
      }
    >
      {targets.length > 0 && (
        <Text size="sm" mb={4}>
          {sentence(targets)} The figures here are still those of run {run.id}.
        </Text>
      )}
      {engine !== null && (
        <Text size="sm" mb={4}>
          {engine}.
        </Text>
      )}
      {waiting === undefined ? (
        <>
          {used !== undefined && <EngineNotice engine={describeEngine(used.id)} />}
          <Group mt="xs">
            <StartRun datasetId={run.datasetId} />
          </Group>
        </>
      ) : (
        <Text size="sm">
          <Link href={`/datasets/${run.datasetId}/runs`}>Run {waiting.id}</Link> {standing(waiting)}
        </Text>
      )}
    </Alert>
  );
}

function sentence(changes: readonly string[]): string {
  const more = changes.length - SHOWN;
  return `${[...changes.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more changes`] : [])].join("; ")}.`;
}

function standing({ status, scored, comments }: RunState): string {
  const far = percent(comments === 0 ? 1 : Math.min(1, scored / comments));
  switch (status) {
    case "ready":
      return "is ready: see what it changes, and show it if you agree.";
    case "scoring":
      return `is being scored (${far}).`;
    case "paused":
      return `is paused (${far}).`;
    case "failed":
      return `failed (${far}).`;
  }
}
