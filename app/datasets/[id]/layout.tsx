import { Badge, Group, Title } from "@mantine/core";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { datasetOf, existing } from "../dataset.ts";
import { Tabs } from "../Tabs.tsx";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: (await existing(id))?.dataset.name ?? "Not found" };
}

export default async function DatasetLayout({ params, children }: Props) {
  const { dataset } = await datasetOf((await params).id);
  return (
    <>
      <Group gap="sm" mb="xs">
        <Title order={1} size="h2" style={{ overflowWrap: "anywhere" }}>
          {dataset.name}
        </Title>
        {dataset.fictional && (
          <Badge variant="outline" color="var(--ink-soft)">
            invented comments
          </Badge>
        )}
      </Group>
      <Tabs datasetId={dataset.id} />
      {children}
    </>
  );
}
