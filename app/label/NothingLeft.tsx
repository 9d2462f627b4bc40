"use client";

import { Button, Group, Text, Title } from "@mantine/core";
import { Card } from "../ui/Card.tsx";
import { counted } from "../ui/figures.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import type { Line } from "./useDesk.ts";

type Props = {
  datasetId: number;
  sampleId: number;
  line: Line;
  left: number;
  onAsk(): void;
  onUndo: (() => void) | null;
};

/** What to do when no comment lies on the desk. */
export function NothingLeft({ datasetId, sampleId, line, left, onAsk, onUndo }: Props) {
  const isDone = line.finished && left === 0;
  return (
    <Card>
      <Title order={2} size="h4">
        {isDone ? "You are through" : line.finished ? "Nothing to do at the moment" : "One moment …"}
      </Title>
      <Text size="sm" my="xs" maw="60ch">
        {isDone && "Every comment of this sample that was yours is labelled. Thank you."}
        {line.finished &&
          left > 0 &&
          `${counted(left, "comment is", "comments are")} in others’ hands. What they do not label within half an hour can be yours.`}
        {!line.finished && "The next comments are on their way, or the server cannot be reached."}
      </Text>
      <Group gap="xs">
        {!isDone && <Button onClick={onAsk}>Look again</Button>}
        {onUndo !== null && (
          <Button variant="default" onClick={onUndo}>
            Undo the last
          </Button>
        )}
        <LinkButton variant="default" href={`/datasets/${datasetId}/label/${sampleId}/agreement`}>
          Agreement of the coders
        </LinkButton>
        <LinkButton variant="default" href={`/datasets/${datasetId}/label`}>
          All samples
        </LinkButton>
      </Group>
    </Card>
  );
}
