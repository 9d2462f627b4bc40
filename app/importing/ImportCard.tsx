import { Group, Text, Title } from "@mantine/core";
import { Card } from "../ui/Card.tsx";
import { size } from "../ui/figures.ts";
import { ImportActions } from "./ImportActions.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import type { Rate } from "./live.ts";
import { ReportView } from "./ReportView.tsx";
import { isUnderWay, type Report, type ShownImport, STATUS_NAMES } from "./report.ts";

type Props = {
  report: Report;
  /** When it was begun, in words. */
  begun: string;
  now: ShownImport & Partial<Rate>;
  onTurned(now: ShownImport): void;
};

/** An import of before or under way: how far it is, what became of it, what can be done. */
export function ImportCard({ report, begun, now, onTurned }: Props) {
  const moving = isUnderWay(now) || now.status === "paused";
  return (
    <Card component="article" mb="sm" aria-label={now.fileName}>
      <Group justify="space-between" align="flex-start" gap="xs" mb={2}>
        <Title order={3} size="h6" style={{ overflowWrap: "anywhere" }}>
          {now.fileName}
        </Title>
        <ImportActions of={now} onTurned={onTurned} />
      </Group>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        {STATUS_NAMES[now.status]}, {now.format}, {size(now.size ?? now.bytes)}, begun {begun}
      </Text>
      {moving && <ImportProgress of={now} stated />}
      <ReportView report={{ import: now, rejections: report.rejections }} datasetId={now.datasetId} />
    </Card>
  );
}
