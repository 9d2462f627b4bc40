import { Group, Text, Title } from "@mantine/core";
import Link from "next/link";
import { agreementIn } from "#lib/eval/agreement.ts";
import { type Dispute, disputesIn, isDecided } from "#lib/label/disputes.ts";
import { sampleLabels } from "#lib/store/sampleLabels.ts";
import { unlabelled } from "#lib/store/unlabelled.ts";
import { Adjudication } from "../../../../../agreement/Adjudication.tsx";
import { AgreementTable } from "../../../../../agreement/AgreementTable.tsx";
import classes from "../../../../../agreement/agreement.module.css";
import { FieldDetails } from "../../../../../agreement/FieldDetails.tsx";
import { rowsFor } from "../../../../../label/keys.ts";
import { counted } from "../../../../../ui/figures.ts";
import { sampleOf } from "../../../../sample.ts";

type Props = { params: Promise<{ id: string; sample: string }> };

/** More at once would be a long page and no quicker. */
const SHOWN = 5;

export default async function AgreementPage({ params }: Props) {
  const { id, sample: asked } = await params;
  const sample = await sampleOf(id, asked);
  const answers = await sampleLabels(sample);
  const agreement = agreementIn(answers, sample.targets);
  const disputes = disputesIn(answers);
  const open = disputes.filter((dispute) => !isDecided(dispute));
  const decided = disputes.filter(isDecided);
  const root = `/datasets/${sample.datasetId}/label`;
  return (
    <>
      <Group gap="sm" mb="sm" align="baseline">
        <Title order={2} size="h4" style={{ overflowWrap: "anywhere" }}>
          {sample.name}: agreement
        </Title>
        <Link href={`${root}/${sample.id}`}>Label</Link>
        <Link href={root}>All samples</Link>
      </Group>
      <Text size="sm" c="var(--ink-soft)" maw="80ch" mb="sm">
        What several coders labelled, each without seeing the others’ answers. Alpha is agreement beyond
        chance: 1 is perfect, 0 is what chance gives. Krippendorff calls labels reliable from 0.80 on, and
        good for tentative conclusions from 0.667 on. In brackets: 95 % intervals. Fields somebody left open
        do not count.
      </Text>
      <AgreementTable agreement={agreement} />
      {agreement.map((one) => one.pairs.length > 0 && <FieldDetails key={one.field.id} of={one} />)}
      <Title order={2} size="h4" mt="lg" mb="xs">
        To be decided
      </Title>
      <Text size="sm" c="var(--ink-soft)" maw="80ch" mb="sm">
        {open.length === 0
          ? "There is no comment on which coders differ that is not decided."
          : `On ${counted(open.length, "comment")} coders differ. A decision is kept beside their answers and counts in their place; they do not change.${open.length > SHOWN ? ` The first ${SHOWN}:` : ""}`}
      </Text>
      <Queue sample={sample} disputes={open.slice(0, SHOWN)} />
      {decided.length > 0 && (
        <details className={classes["details"]}>
          <summary>{counted(decided.length, "comment")} decided</summary>
          <Queue sample={sample} disputes={decided} />
        </details>
      )}
    </>
  );
}

type QueueProps = { sample: Awaited<ReturnType<typeof sampleOf>>; disputes: readonly Dispute[] };

async function Queue({ sample, disputes }: QueueProps) {
  const { datasetId, id, targets } = sample;
  const comments = await unlabelled(
    sample,
    disputes.map(({ commentId }) => commentId),
  );
  return (
    <div className={classes["queue"]}>
      {disputes.map((dispute) => {
        const comment = comments.find(({ commentId }) => commentId === dispute.commentId);
        return comment === undefined ? null : (
          <Adjudication
            key={dispute.commentId}
            sample={{ datasetId, id }}
            comment={comment}
            dispute={dispute}
            rows={rowsFor(targets)}
          />
        );
      })}
    </div>
  );
}
