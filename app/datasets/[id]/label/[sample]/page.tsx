import { Group, Title } from "@mantine/core";
import Link from "next/link";
import { guide } from "#lib/score/codebook.ts";
import { codersOf } from "#lib/store/coders.ts";
import { guideOf } from "#lib/store/guides.ts";
import { Guide } from "../../../../label/Guide.tsx";
import { Labelling } from "../../../../label/Labelling.tsx";
import { sampleOf } from "../../../sample.ts";

type Props = { params: Promise<{ id: string; sample: string }> };

export default async function LabellingPage({ params }: Props) {
  const { id, sample: asked } = await params;
  const sample = await sampleOf(id, asked);
  const { datasetId, name } = sample;
  const [coders, own] = await Promise.all([codersOf(datasetId), guideOf(datasetId)]);
  return (
    <>
      <Group gap="sm" mb="sm" align="baseline">
        <Title order={2} size="h4" style={{ overflowWrap: "anywhere" }}>
          {name}
        </Title>
        <Link href={`/datasets/${datasetId}/label`}>All samples</Link>
      </Group>
      <Labelling
        sample={{ datasetId, id: sample.id, name }}
        targets={sample.targets.map(({ id: target, name: called }) => ({ id: target, name: called }))}
        coders={coders}
        guide={<Guide text={own ?? guide} />}
      />
    </>
  );
}
