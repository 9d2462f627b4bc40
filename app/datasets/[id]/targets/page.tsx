import { Text } from "@mantine/core";
import Link from "next/link";
import { knownTargets } from "#lib/store/targets.ts";
import { RunNotice } from "../../../runs/RunNotice.tsx";
import { TargetList } from "../../../targets/TargetList.tsx";
import { datasetOf } from "../../dataset.ts";

export default async function DatasetTargetsPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run } = await datasetOf((await params).id);
  return (
    <>
      {run !== null && <RunNotice run={run} />}
      <Text c="var(--ink-soft)" mb="md" maw="75ch" size="sm">
        What is changed here holds for this data set alone; the <Link href="/targets">common targets</Link>{" "}
        stay as they are. The figures shown stay as they are too, until the data set is scored anew.
      </Text>
      <TargetList
        targets={await knownTargets(dataset.id)}
        path={`/api/v1/datasets/${dataset.id}/targets`}
        own
      />
    </>
  );
}
