import { Group, Paper, Text } from "@mantine/core";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import { commentPage } from "#lib/store/comments.ts";
import { formerTextsAmong } from "#lib/store/formerTexts.ts";
import { total } from "../../../charts/counting.ts";
import { leanRule } from "../../../charts/leanRule.ts";
import { CommentCard } from "../../../comment/CommentCard.tsx";
import classes from "../../../comment/comment.module.css";
import { ExportLinks } from "../../../comment/ExportLinks.tsx";
import { Marks } from "../../../comment/Marks.tsx";
import { FilterBar } from "../../../filter/FilterBar.tsx";
import { filterOptions } from "../../../filter/options.ts";
import { Problems } from "../../../filter/Problems.tsx";
import { counted } from "../../../ui/figures.ts";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { datasetOf } from "../../dataset.ts";
import { EmptyDataset } from "../../EmptyDataset.tsx";
import { queryOf, type SearchParams } from "../../searchParams.ts";

const PER_PAGE = 50;

export default async function CommentsPage(props: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { dataset, run } = await datasetOf((await props.params).id);
  if (run === null) return <EmptyDataset datasetId={dataset.id} />;
  const query = await queryOf(props.searchParams);
  const { filter, problems } = parseFilter(query);
  const [{ comments, next }, counts, options] = await Promise.all([
    commentPage(run, filter, query.get("after"), PER_PAGE),
    cells(run, filter, []),
    filterOptions(run),
  ]);
  const former = await formerTextsAmong(
    dataset.id,
    comments.map(({ id }) => id),
  );
  const targetNames = new Map(run.targets.map(({ id, name }) => [id, name]));
  const here = filterQuery(filter);
  const following = new URLSearchParams(here);
  if (next !== null) following.set("after", next);
  return (
    <>
      <FilterBar filter={filter} options={options} />
      <Problems problems={problems} />
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="var(--ink-soft)">
          <b>{counted(total(counts), "comment")}</b>, newest first, those without a time last
        </Text>
        <ExportLinks datasetId={dataset.id} query={here} />
      </Group>
      {comments.length === 0 && (
        <Paper withBorder p="xl" ta="center" bg="var(--card)">
          <Text>No comment passes these filters.</Text>
        </Paper>
      )}
      {comments.length > 0 && <Marks rule={leanRule(run.targets, filter)} />}
      <ol className={classes["list"]}>
        {comments.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            former={former.get(comment.id)}
            datasetId={dataset.id}
            targetNames={targetNames}
          />
        ))}
      </ol>
      <Group mt="md">
        {query.has("after") && (
          <LinkButton variant="default" href={`?${here}`}>
            Back to the newest
          </LinkButton>
        )}
        {next !== null && (
          <LinkButton href={`?${following}`} rel="next">
            Next {PER_PAGE}
          </LinkButton>
        )}
      </Group>
    </>
  );
}
