import { Text, Title } from "@mantine/core";
import { Card } from "../ui/Card.tsx";

/** What a newcomer is told. */
export function FirstSteps() {
  return (
    <Card mb="md">
      <Title order={2} size="h4" mb="xs">
        Welcome to Undertone
      </Title>
      <Text mb="xs" maw="75ch">
        It takes in reader comments, scores the tone of each and its stance towards Russia, the West and
        Ukraine, and shows the sentences behind every number. Everything stays on this machine.
      </Text>
      <ol>
        <li>
          Look around in the demo below: its comments are invented. Click on any bar to read what is behind
          it.
        </li>
        <li>Give your own data set a name.</li>
        <li>
          Drop in a file (CSV, TSV, JSON, JSON lines, a saved page), or paste a news page with its comments.
        </li>
      </ol>
    </Card>
  );
}
