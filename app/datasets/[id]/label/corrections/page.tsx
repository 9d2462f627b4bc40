import { Paper, Stack, Text, Title } from "@mantine/core";
import Link from "next/link";
import { correctionsOf } from "#lib/store/corrections.ts";
import { formerTextsAmong } from "#lib/store/formerTexts.ts";
import { CommentCard } from "../../../../comment/CommentCard.tsx";
import classes from "../../../../comment/comment.module.css";
import { CorrectionLine } from "../../../../label/CorrectionLine.tsx";
import { counted } from "../../../../ui/figures.ts";
import { datasetOf } from "../../../dataset.ts";
import { EmptyDataset } from "../../../EmptyDataset.tsx";

export default async function CorrectionsPage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset, run } = await datasetOf((await params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  const corrections = await correctionsOf(run);
  const former = await formerTextsAmong(
    dataset.id,
    corrections.map(({ comment }) => comment.id),
  );
  const targetNames = new Map(run.targets.map(({ id, name }) => [id, name]));
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        Corrections
      </Title>
      <Text size="sm" c="var(--ink-soft)" maw="80ch" mb="md">
        {corrections.length === 0
          ? "Nobody has said yet that a verdict is wrong. Every comment has a button for it, on the page of comments."
          : `${counted(corrections.length, "comment")} that somebody found wrong, beside what run ${run.id} says. They were chosen because they are wrong, so no figure counts them.`}{" "}
        <Link href={`/datasets/${dataset.id}/label`}>Samples</Link>
      </Text>
      <Stack gap="lg">
        {corrections.map((correction) => (
          <Paper key={`${correction.comment.id} ${correction.by}`} component="article" bg="transparent">
            <CorrectionLine correction={correction} datasetId={dataset.id} targetNames={targetNames} />
            <ol className={classes["list"]}>
              <CommentCard
                comment={correction.comment}
                former={former.get(correction.comment.id)}
                datasetId={dataset.id}
                targetNames={targetNames}
              />
            </ol>
          </Paper>
        ))}
      </Stack>
    </>
  );
}
