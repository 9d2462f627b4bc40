import { Stack, Text, Title } from "@mantine/core";
import Link from "next/link";
import { expectedOf } from "#lib/estimates/expected.ts";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import { listSamples } from "#lib/store/samples.ts";
import { total } from "../../../charts/counting.ts";
import { auditFor } from "../../../estimates/audit.ts";
import { FilterBar } from "../../../filter/FilterBar.tsx";
import { filterOptions } from "../../../filter/options.ts";
import { Problems } from "../../../filter/Problems.tsx";
import { DrawSample } from "../../../label/DrawSample.tsx";
import { LabelFiles } from "../../../label/LabelFiles.tsx";
import { SampleCard } from "../../../label/SampleCard.tsx";
import { Card } from "../../../ui/Card.tsx";
import { datasetOf } from "../../dataset.ts";
import { EmptyDataset } from "../../EmptyDataset.tsx";
import { queryOf, type SearchParams } from "../../searchParams.ts";

const STEPS = 10;

export default async function CheckPage(props: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { dataset, run } = await datasetOf((await props.params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  const { filter, problems } = parseFilter(await queryOf(props.searchParams));
  const query = filterQuery(filter);
  const [samples, counts, options, audit] = await Promise.all([
    listSamples(dataset.id),
    cells(run, filter, []),
    filterOptions(run),
    auditFor(run, query, null),
  ]);
  const population = total(counts);
  const root = `/datasets/${dataset.id}/label`;
  return (
    <>
      <Text size="sm" maw="80ch" mb="md">
        Read a hundred or two comments that chance has chosen, and say what they mean. Then shares can be told
        as estimates with a margin of error that holds, however wrong the engine is. What coders go by is the{" "}
        <Link href={`${root}/guide`}>labelling guide</Link>; what readers found wrong while browsing is listed
        under <Link href={`${root}/corrections`}>corrections</Link>.
      </Text>
      {samples.length > 0 && (
        <section aria-labelledby="samples">
          <Title order={2} size="h4" mb="sm" id="samples">
            Samples
          </Title>
          <Stack gap="sm" mb="lg">
            {samples.map((sample) => (
              <SampleCard key={sample.id} sample={sample} />
            ))}
          </Stack>
        </section>
      )}
      <Card component="section" aria-labelledby="draw">
        <Title order={2} size="h4" mb="sm" id="draw">
          Draw a sample
        </Title>
        <FilterBar filter={filter} options={options} />
        <Problems problems={problems} />
        {population === 0 ? (
          <Text size="sm">No comment passes these filters: choose a wider population.</Text>
        ) : (
          <DrawSample
            key={query}
            datasetId={dataset.id}
            population={population}
            filter={query}
            name={`Audit ${samples.length + 1}`}
            expected={expectedOf(audit, { size: population, steps: STEPS })}
          />
        )}
      </Card>
      <LabelFiles datasetId={dataset.id} />
    </>
  );
}
