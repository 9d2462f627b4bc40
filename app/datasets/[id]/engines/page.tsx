import { Skeleton } from "@mantine/core";
import { Suspense } from "react";
import { Bench } from "../../../bench/Bench.tsx";
import { datasetOf } from "../../dataset.ts";
import { EmptyDataset } from "../../EmptyDataset.tsx";

export default async function EnginesPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run } = await datasetOf((await params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  return (
    <Suspense fallback={<Skeleton h={480} />}>
      <Bench run={run} datasetName={dataset.name} />
    </Suspense>
  );
}
