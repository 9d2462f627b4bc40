import { SimpleGrid, Text, Title } from "@mantine/core";
import { listDatasets } from "#lib/store/datasets.ts";
import { DatasetCard } from "./home/DatasetCard.tsx";
import { FirstSteps } from "./home/FirstSteps.tsx";
import { NewDataset } from "./home/NewDataset.tsx";

// What is in the database now, not what was there when the pages were built.
export const dynamic = "force-dynamic";

export default async function HomePage() {
  const datasets = await listDatasets();
  const own = datasets.filter(({ fictional }) => !fictional);
  return (
    <>
      <Title order={1} size="h2" mb="md">
        Data sets
      </Title>
      {own.length === 0 && <FirstSteps />}
      <NewDataset />
      {datasets.length > 0 && (
        <Text size="sm" c="var(--ink-soft)" mt="md" maw="75ch">
          Lean: Russia’s side minus the West’s, favour counting +1 and against −1, by the targets of each data
          set.
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm" mt="xs">
        {datasets.map((dataset) => (
          <DatasetCard key={dataset.id} dataset={dataset} />
        ))}
      </SimpleGrid>
    </>
  );
}
