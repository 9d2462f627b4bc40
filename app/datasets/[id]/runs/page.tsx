import { Stack, Text, Title } from "@mantine/core";
import Link from "next/link";
import { staleness } from "#lib/rescore/staleness.ts";
import { describeEngine } from "#lib/score/describe.ts";
import { scorers } from "#lib/score/scorers.ts";
import { listRuns } from "#lib/store/runs.ts";
import { targetsOf } from "#lib/store/targets.ts";
import { NewRun } from "../../../runs/NewRun.tsx";
import { Refresh } from "../../../runs/Refresh.tsx";
import { RunCard } from "../../../runs/RunCard.tsx";
import { counted } from "../../../ui/figures.ts";
import { datasetOf } from "../../dataset.ts";
import { EmptyDataset } from "../../EmptyDataset.tsx";

export default async function RunsPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run: active } = await datasetOf((await params).id);
  if (active === null) return <EmptyDataset datasetId={dataset.id} />;
  const [runs, targets, stale] = await Promise.all([
    listRuns(dataset.id),
    targetsOf(dataset.id),
    staleness(active),
  ]);
  const engine = scorers.find(({ id }) => id === active.engine) ?? scorers[0];
  return (
    <>
      {runs.some(({ status }) => status === "scoring") && <Refresh />}
      <NewRun
        datasetId={dataset.id}
        engine={engine?.id ?? ""}
        engines={scorers.map(({ id }) => describeEngine(id))}
        targets={[
          { value: "current", label: `as they are now (${counted(targets.length, "target")})` },
          ...runs.map(({ id, targets: then }) => ({
            value: String(id),
            label: `as in run ${id} (${counted(then.length, "target")})`,
          })),
        ]}
      />
      {stale.targets.length > 0 && (
        <Text size="sm" mb="md" c="var(--ink-soft)">
          Targets have changed since run {active.id}, which is shown: {stale.targets.join("; ")}.{" "}
          <Link href={`/datasets/${dataset.id}/targets`}>Targets of this data set</Link>
        </Text>
      )}
      <Title order={2} size="h4" mb="sm">
        Runs
      </Title>
      <Stack gap="sm">
        {runs.map((run) => (
          <RunCard key={run.id} run={run} />
        ))}
      </Stack>
    </>
  );
}
