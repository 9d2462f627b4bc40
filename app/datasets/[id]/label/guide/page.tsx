import { Text } from "@mantine/core";
import Link from "next/link";
import { guide } from "#lib/score/codebook.ts";
import { guideOf } from "#lib/store/guides.ts";
import { Guide } from "../../../../label/Guide.tsx";
import { GuideEditor } from "../../../../label/GuideEditor.tsx";
import { datasetOf } from "../../../dataset.ts";

export default async function GuidePage({ params }: { params: Promise<{ id: string }> }) {
  const { dataset } = await datasetOf((await params).id);
  const own = await guideOf(dataset.id);
  return (
    <>
      <Text size="sm" c="var(--ink-soft)" maw="80ch" mb="sm">
        {own === null
          ? "Undertone’s own guide, by which its engines are measured. It may be changed for the coders of this data set; its engines go on by the original."
          : "Changed for the coders of this data set. Undertone’s engines go by its own guide."}{" "}
        <Link href={`/datasets/${dataset.id}/label`}>Samples</Link>
      </Text>
      <GuideEditor datasetId={dataset.id} guide={own ?? guide} own={own !== null}>
        <Guide text={own ?? guide} />
      </GuideEditor>
    </>
  );
}
