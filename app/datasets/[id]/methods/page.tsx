import { Text, Title } from "@mantine/core";
import Link from "next/link";
import { BIBLIOGRAPHY } from "#lib/estimates/bibliography.ts";
import { methodsOf } from "#lib/estimates/methods.ts";
import { figureSentence, methodsText } from "#lib/estimates/methodsText.ts";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import { EstimateTable } from "../../../estimates/EstimateTable.tsx";
import { FilterBar } from "../../../filter/FilterBar.tsx";
import { filterOptions } from "../../../filter/options.ts";
import { Problems } from "../../../filter/Problems.tsx";
import { CopyText } from "../../../methods/CopyText.tsx";
import { NoLabels } from "../../../methods/NoLabels.tsx";
import { Card } from "../../../ui/Card.tsx";
import { datasetOf } from "../../dataset.ts";
import { EmptyDataset } from "../../EmptyDataset.tsx";
import { queryOf, type SearchParams } from "../../searchParams.ts";

/** How the figures of a view came about: to be printed beside them, cited, and recomputed. */
export default async function MethodsPage(props: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { dataset, run } = await datasetOf((await props.params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  const { filter, problems } = parseFilter(await queryOf(props.searchParams));
  const query = filterQuery(filter);
  const methods = await methodsOf(dataset, run, filter);
  const suffix = query === "" ? "" : `?${query}`;
  return (
    <>
      <FilterBar filter={filter} options={await filterOptions(run)} />
      <Problems problems={problems} />
      {methods === null ? (
        <NoLabels run={run} />
      ) : (
        <>
          <Card component="section" mb="sm" aria-labelledby="methods-text">
            <Title order={2} size="h4" id="methods-text" mb="sm">
              Methods
            </Title>
            {methodsText(methods).map(({ title, text }) => (
              <Text key={title} size="sm" mb="xs" maw="75ch">
                <b>{title}.</b> {text}
              </Text>
            ))}
            <CopyText
              label="Copy the text"
              text={[
                ...methodsText(methods).map(({ title, text }) => `${title}. ${text}`),
                ...methods.figures.map(figureSentence),
              ].join("\n\n")}
            />
          </Card>
          <Card component="section" mb="sm" aria-labelledby="methods-figures">
            <Title order={2} size="h4" id="methods-figures" mb="xs">
              Figures
            </Title>
            <EstimateTable
              caption="all figures of this view"
              estimates={methods.figures.map(({ words, figure, group, estimate }, place) => ({
                key: String(place),
                name: words.replace(/^(of the comments|of|is) /, ""),
                figure,
                estimate,
                ...(group !== undefined && { group }),
              }))}
            />
          </Card>
          <Card component="section" aria-labelledby="methods-files">
            <Title order={2} size="h4" id="methods-files" mb="xs">
              To check it
            </Title>
            <Text size="sm" mb="xs">
              <a href={`/api/v1/datasets/${dataset.id}/bundle.zip${suffix}`} download>
                Bundle of this view
              </a>
              : labels, inclusion probabilities, verdicts, configuration, figures and their hashes, without
              the texts of comments. <code>npm run -s undertone -- recompute BUNDLE.zip</code> computes every
              figure anew. The rule and its coverage are in docs/honest-shares.md.{" "}
              <Link href={`/datasets/${dataset.id}${suffix}`}>The dashboard</Link> shows the same view.
            </Text>
            <CopyText label="Copy the references (BibTeX)" text={BIBLIOGRAPHY} />
          </Card>
        </>
      )}
    </>
  );
}
