import { Text } from "@mantine/core";
import { benchOf } from "#lib/eval/bench.ts";
import type { Run } from "#lib/store/runs.ts";
import { counted } from "../ui/figures.ts";
import { FieldCard } from "./FieldCard.tsx";
import { NoLabels } from "./NoLabels.tsx";
import { OwnBenchmark } from "./OwnBenchmark.tsx";

/** Every run of a data set, measured by what people say of its comments. */
export async function Bench({ run, datasetName }: { run: Run; datasetName: string }) {
  const bench = await benchOf(run.datasetId);
  if (bench === null) {
    return (
      <>
        <NoLabels datasetId={run.datasetId} datasetName={datasetName} targets={run.targets} />
        <OwnBenchmark engines={[run]} />
      </>
    );
  }
  const { coders, comments, ties, runs, report } = bench;
  return (
    <>
      <Text size="sm" maw="85ch" mb="xs">
        Every run measured by <b>{counted(comments, "labelled comment")}</b>, labels of{" "}
        {counted(coders.length, "coder")} ({coders.join(", ")}).
        {coders.length > 1 && " What most of them say is taken for the truth."}
        {ties > 0 &&
          ` ${counted(ties, "label was", "labels were")} left out because as many said one thing as another.`}
      </Text>
      <Text size="sm" c="var(--ink-soft)" maw="85ch" mb="md">
        Macro-F1 is the mean of the classes’ F1, so that each class counts the same; 1 is perfect. Kappa is
        agreement beyond chance. In brackets: 95 % intervals. They say how well the labelled comments were
        scored, and how well others will be only as far as the labelled ones are a random sample. What an
        engine left unscored counts as missed. Calibration error is how far its probabilities are from how
        often it is right, on average; 0 is perfect.
      </Text>
      {report.fields.map(({ field, lines }) => (
        <FieldCard key={field.id} field={field} lines={lines} runs={runs} />
      ))}
      <OwnBenchmark engines={runs} />
      <Text size="sm">
        <a href={`/api/v1/datasets/${run.datasetId}/engines`}>All figures as JSON</a>
      </Text>
    </>
  );
}
