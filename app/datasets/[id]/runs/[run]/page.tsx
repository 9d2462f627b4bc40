import { Group, Text, Title } from "@mantine/core";
import Link from "next/link";
import { notFound } from "next/navigation";
import { type Transition, transitions } from "#lib/flips.ts";
import { type Flip, flipExamples, pairs } from "#lib/store/flips.ts";
import { listRuns, type RunState } from "#lib/store/runs.ts";
import { leanRule } from "../../../../charts/leanRule.ts";
import commentClasses from "../../../../comment/comment.module.css";
import { FlipExample } from "../../../../runs/FlipExample.tsx";
import { FlipMatrix, titleOf } from "../../../../runs/FlipMatrix.tsx";
import { Refresh } from "../../../../runs/Refresh.tsx";
import { RunCard } from "../../../../runs/RunCard.tsx";
import classes from "../../../../runs/runs.module.css";
import { LinkButton } from "../../../../ui/LinkButton.tsx";
import { nameOf } from "../../../../ui/names.ts";
import { datasetOf } from "../../../dataset.ts";
import { queryOf, type SearchParams } from "../../../searchParams.ts";

type Props = { params: Promise<{ id: string; run: string }>; searchParams: SearchParams };

const PER_PAGE = 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function RunPage({ params, searchParams }: Props) {
  const { id, run: number } = await params;
  const { dataset } = await datasetOf(id);
  const runs = await listRuns(dataset.id);
  const run = runs.find((one) => String(one.id) === number) ?? notFound();
  const query = await queryOf(searchParams);
  const before = comparedWith(run, runs, query.get("with"));
  return (
    <>
      {run.status === "scoring" && <Refresh />}
      <Text size="sm" mb="xs">
        <Link href={`/datasets/${dataset.id}/runs`}>All runs</Link>
      </Text>
      <RunCard run={run} comparable={false} />
      {before !== null && run.status !== "scoring" ? (
        <Comparison before={before} after={run} query={query} />
      ) : (
        <Text mt="md" c="var(--ink-soft)">
          {before === null
            ? "There is no other run to compare it with."
            : "What it changes is shown here once it is scored."}
        </Text>
      )}
    </>
  );
}

/** The run asked for, or else the one that is shown, or else the one shown last before this. */
function comparedWith(run: RunState, runs: readonly RunState[], wanted: string | null): RunState | null {
  const others = runs.filter(({ id, scored }) => id !== run.id && scored > 0);
  const lastShown = others.toSorted((a, b) => (b.shownAt?.getTime() ?? 0) - (a.shownAt?.getTime() ?? 0))[0];
  return (
    others.find(({ id }) => String(id) === wanted) ?? others.find(({ active }) => active) ?? lastShown ?? null
  );
}

async function Comparison({
  before,
  after,
  query,
}: {
  before: RunState;
  after: RunState;
  query: URLSearchParams;
}) {
  const fields = transitions(await pairs(before, after), before.targets, after.targets);
  const flip = flipIn(query, fields);
  const since = query.get("after");
  const { examples, next } = await flipExamples(
    before,
    after,
    flip,
    since !== null && UUID.test(since) ? since : null,
    PER_PAGE,
  );
  const href = (chosen: Flip, from?: string) => `?${addressOf(query.get("with"), chosen, from)}#examples`;
  const field = fields.find((one) => one.field === flip.field);
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb={4}>
        What changes from run {before.id} to run {after.id}
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        Of the comments that both have scored: as in run {before.id} down the side, as in run {after.id} along
        the top. Coloured figures flip; each leads to its comments.
      </Text>
      <div className={classes["matrices"]}>
        {fields.map((transition) => (
          <FlipMatrix
            key={transition.field}
            transition={transition}
            before={before.id}
            after={after.id}
            chosen={flip}
            note={transition.field === "lean" ? ruleOf(before, after) : undefined}
            href={href}
          />
        ))}
      </div>
      <Title order={2} size="h4" mb="sm" id="examples">
        Examples: {field === undefined ? flip.field : titleOf(field)}
        {flip.from === undefined && flip.to === undefined
          ? ", any flip"
          : `, ${flip.from === undefined ? "anything" : nameOf(flip.from)} → ${flip.to === undefined ? "anything" : nameOf(flip.to)}`}
      </Title>
      {examples.length === 0 && <Text c="var(--ink-soft)">No comment flips this way.</Text>}
      <ol className={commentClasses["list"]}>
        {examples.map((example) => (
          <FlipExample key={example.before.id} example={example} before={before} after={after} />
        ))}
      </ol>
      {next !== null && (
        <Group mt="md">
          <LinkButton href={href(flip, next)} rel="next">
            Next {PER_PAGE}
          </LinkButton>
        </Group>
      )}
    </>
  );
}

function ruleOf(before: RunState, after: RunState): string {
  const [old, now] = [leanRule(before.targets, {}), leanRule(after.targets, {})];
  return old === now ? now : `Run ${before.id}: ${old} Run ${after.id}: ${now}`;
}

/** What an address asks to see examples of; where it asks for nothing, the first field in which anything flips. */
function flipIn(query: URLSearchParams, fields: readonly Transition[]): Flip {
  const wanted = fields.find(({ field }) => field === query.get("field"));
  const first = fields.find(({ changed }) => changed > 0) ?? fields[0];
  if (wanted === undefined) return { field: first?.field ?? "lean" };
  const known = (labels: Transition["before"], label: string | null) =>
    labels.find((one) => one === label) ?? undefined;
  return {
    field: wanted.field,
    from: known(wanted.before, query.get("from")),
    to: known(wanted.after, query.get("to")),
  };
}

function addressOf(other: string | null, { field, from, to }: Flip, after?: string): string {
  const query = new URLSearchParams({ field });
  if (other !== null) query.set("with", other);
  if (from !== undefined) query.set("from", from);
  if (to !== undefined) query.set("to", to);
  if (after !== undefined) query.set("after", after);
  return query.toString();
}
