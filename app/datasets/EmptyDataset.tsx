import { Paper, Text, Title } from "@mantine/core";
import { LinkButton } from "../ui/LinkButton.tsx";

/** A data set that nothing was imported into yet. */
export function EmptyDataset({ datasetId }: { datasetId: number }) {
  return (
    <Paper withBorder p="xl" ta="center" bg="var(--card)">
      <Title order={2} size="h4">
        No comments yet
      </Title>
      <Text c="var(--ink-soft)" my="sm">
        Bring a file of comments, or paste a news page with its comment section.
      </Text>
      <LinkButton href={`/datasets/${datasetId}/imports`}>Import comments</LinkButton>
    </Paper>
  );
}
