import { Badge, Group, Text, Title } from "@mantine/core";
import Link from "next/link";
import { filterQuery } from "#lib/filter.ts";
import { progressOf } from "#lib/store/codings.ts";
import { drawnIn, type Sample } from "#lib/store/samples.ts";
import { sourceNames } from "#lib/store/sources.ts";
import { Card } from "../ui/Card.tsx";
import { count, counted, moment } from "../ui/figures.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { nameOf } from "../ui/names.ts";
import { DESIGNS } from "./designs.ts";
import { SampleActions } from "./SampleActions.tsx";
import classes from "./samples.module.css";

/** A sample: how it was drawn and from what, how far it is, and what can be done with it. */
export async function SampleCard({ sample }: { sample: Sample }) {
  const { datasetId, id, name, design, size, seed, runId, overlap, strata, createdAt } = sample;
  const [{ labelled, coders }, sources] = await Promise.all([
    progressOf(sample),
    design === "source"
      ? sourceNames(datasetId, strata.map(({ key }) => key).filter(isUuid))
      : new Map<string, string>(),
  ]);
  const drawn = drawnIn(sample);
  const query = filterQuery(sample.filter);
  const here = `/datasets/${datasetId}/label/${id}`;
  return (
    <Card component="article" aria-labelledby={`sample-${id}`}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={3} size="h5" id={`sample-${id}`} style={{ overflowWrap: "anywhere" }}>
          {name}
        </Title>
        <Badge variant="outline" color="var(--ink-soft)" tt="none">
          {count(labelled)} of {count(drawn)} labelled
        </Badge>
      </Group>
      <Text size="sm" c="var(--ink-soft)">
        {counted(drawn, "comment")} of {count(size)}, drawn{" "}
        {DESIGNS.find(({ value }) => value === design)?.label}, on {moment(createdAt, "Z")}, seed {seed}.
        Population:{" "}
        {query === "" ? (
          "all comments then"
        ) : (
          <Link href={`/datasets/${datasetId}/comments?${query}`}>{decodeURIComponent(query)}</Link>
        )}
        , as run {runId} sees them. {Math.round(overlap * 100)} % are labelled by every coder.
      </Text>
      {strata.length > 1 && (
        <Text size="sm" c="var(--ink-soft)">
          {counted(strata.length, "group")}, drawn of them:{" "}
          {strata
            .map(
              ({ key, size: of, drawn: n }) =>
                `${sources.get(key) ?? nameOf(key)} (${count(n)} of ${count(of)})`,
            )
            .join(", ")}
        </Text>
      )}
      {coders.length > 0 && (
        <ul className={classes["coders"]}>
          {coders.map(({ name: coder, done, skipped, left }) => (
            <li key={coder}>
              <b>{coder}</b>: {count(done)} done{skipped > 0 && ` (${count(skipped)} skipped)`}, {count(left)}{" "}
              left
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs" mt="sm">
        <LinkButton href={here} size="compact-sm">
          Label
        </LinkButton>
        <LinkButton href={`${here}/agreement`} size="compact-sm" variant="default">
          Agreement and decisions
        </LinkButton>
        <SampleActions sample={{ datasetId, id, name, rest: size - drawn, labelled }} />
      </Group>
    </Card>
  );
}

/** The stratum of comments without a source has no id. */
function isUuid(key: string): boolean {
  return key.includes("-");
}
