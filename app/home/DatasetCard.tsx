import { Badge, Group, Text } from "@mantine/core";
import Link from "next/link";
import type { DatasetSummary } from "#lib/store/datasets.ts";
import { Card } from "../ui/Card.tsx";
import { counted, span } from "../ui/figures.ts";
import { DeleteDataset } from "./DeleteDataset.tsx";
import { LeanBar } from "./LeanBar.tsx";

/** A data set at a glance: how much, from when, and which way. */
export function DatasetCard({ dataset }: { dataset: DatasetSummary }) {
  return (
    <Card component="article" miw={0}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb={4}>
        <Link
          href={dataset.comments === 0 ? `/datasets/${dataset.id}/imports` : `/datasets/${dataset.id}`}
          style={{ fontWeight: 600, overflowWrap: "anywhere" }}
        >
          {dataset.name}
        </Link>
        <DeleteDataset id={dataset.id} name={dataset.name} comments={dataset.comments} />
      </Group>
      <Group gap="xs" mb="sm">
        <Text size="sm" c="var(--ink-soft)">
          {counted(dataset.comments, "comment")} · {span(dataset.firstDay, dataset.lastDay)}
        </Text>
        {dataset.fictional && (
          <Badge variant="outline" color="var(--ink-soft)" size="sm">
            invented
          </Badge>
        )}
      </Group>
      <LeanBar leans={dataset.leans} />
    </Card>
  );
}
