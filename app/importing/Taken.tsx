import { Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { request } from "../ui/request.ts";
import { ImportActions } from "./ImportActions.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import type { Rate } from "./live.ts";
import { ReportView } from "./ReportView.tsx";
import { isUnderWay, type Report, type ShownImport } from "./report.ts";

type Props = { now: ShownImport & Partial<Rate>; onTurned(now: ShownImport): void };

/** A file that was just sent, while it is imported and once it is. */
export function Taken({ now, onTurned }: Props) {
  const [report, setReport] = useState<Report | null>(null);
  const { datasetId, id, status } = now;
  const over = !isUnderWay(now) && status !== "paused";

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each state it ends in
  useEffect(() => {
    if (!over) return;
    void request<Report>(`/api/v1/datasets/${datasetId}/imports/${id}`).then(({ answer }) =>
      setReport(answer),
    );
  }, [datasetId, id, over, status]);

  return (
    <>
      {!over && <ImportProgress of={now} />}
      {over && report !== null && <ReportView report={report} datasetId={datasetId} fresh />}
      <Group justify="flex-end" mt="xs">
        <ImportActions of={now} onTurned={onTurned} />
      </Group>
    </>
  );
}
