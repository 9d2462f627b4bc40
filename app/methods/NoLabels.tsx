import { Text, Title } from "@mantine/core";
import Link from "next/link";
import { benchmarkLine } from "#lib/score/benchmark.ts";
import type { Run } from "#lib/store/runs.ts";
import { Card } from "../ui/Card.tsx";

/** What can be said of figures that nobody has checked. */
export function NoLabels({ run }: { run: Run }) {
  const known = benchmarkLine(run.engine, run.version);
  return (
    <Card component="section" aria-labelledby="no-labels">
      <Title order={2} size="h4" id="no-labels" mb="xs">
        Nothing is labelled in this view
      </Title>
      <Text size="sm" maw="75ch">
        Its figures are counts of the verdicts of the engine {run.engine} {run.version}
        {known === "" ? ", which was not measured on its own benchmark" : ` (${known}, its own benchmark)`}.
        How far they are from the truth here is not known, so they have no margin of error and should not be
        printed as shares of what people think.{" "}
        <Link href={`/datasets/${run.datasetId}/label`}>Draw an audit sample</Link>, label a hundred or two of
        its comments by hand, and every share becomes an estimate with an interval that holds.
      </Text>
    </Card>
  );
}
