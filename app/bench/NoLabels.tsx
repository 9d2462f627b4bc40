import { Code, Text, Title } from "@mantine/core";
import Link from "next/link";
import { Card } from "../ui/Card.tsx";
import classes from "./bench.module.css";

type Props = { datasetId: number; datasetName: string; targets: readonly { id: string; name: string }[] };

/** What to do to see how well the engines read these comments. */
export function NoLabels({ datasetId, datasetName, targets }: Props) {
  const columns = ["id", "tone", ...targets.map(({ id }) => `stance_${id}`)].join(",");
  const example = ["a1b2", "negative", ...targets.map((_, place) => (place === 0 ? "against" : "none"))];
  return (
    <Card component="section" mb="sm" aria-labelledby="no-labels">
      <Title order={2} size="h4" id="no-labels">
        No labels yet
      </Title>
      <Text size="sm" maw="75ch" my="xs">
        Nobody has said yet what these comments mean, so no engine can be measured on them. Under{" "}
        <Link href={`/datasets/${datasetId}/label`}>Check by hand</Link> chance chooses some for you to read,
        at least thirty and better two hundred, and you say what they mean without seeing an engine’s verdict.
        Or bring labels from elsewhere:
      </Text>
      <ol className={classes["steps"]}>
        <li>
          <a href={`/api/v1/datasets/${datasetId}/comments.csv`}>Take the comments as CSV</a>; their first
          column is the id.
        </li>
        <li>
          Write your labels into a CSV (words, or 1, 0 and −1; leave out what you cannot tell):
          <Code block tabIndex={0} role="region" aria-label="Labels as CSV">
            {`${columns}\n${example.join(",")}`}
          </Code>
        </li>
        <li>
          Bring them in; several people may do so, each under a name of their own:
          <Code block tabIndex={0} role="region" aria-label="The command that imports labels">
            {`npm run -s undertone -- labels import labels.csv --dataset ${quoted(datasetName)} --coder "Your name"`}
          </Code>
        </li>
      </ol>
      <Text size="sm" c="var(--ink-soft)">
        Programs send them to <Code>POST /api/v1/datasets/{datasetId}/labels</Code>. Labels stay with the
        comments whatever they are scored with later.
      </Text>
    </Card>
  );
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "'\\''")}'`;
}
