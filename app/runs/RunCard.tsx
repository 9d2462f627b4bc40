import { Badge, Group, Progress, Text, Title } from "@mantine/core";
import Link from "next/link";
import { canExtend } from "#lib/rescore/scoring.ts";
import type { RunState } from "#lib/store/runs.ts";
import { Card } from "../ui/Card.tsx";
import { count, counted, moment, percent } from "../ui/figures.ts";
import { RunActions } from "./RunActions.tsx";
import classes from "./runs.module.css";

const NAMES = { scoring: "being scored", paused: "paused", ready: "ready", failed: "failed" } as const;

/** A run: what it is of, how far it is, and what can be done with it. */
export function RunCard({ run, comparable = true }: { run: RunState; comparable?: boolean }) {
  const here = `/datasets/${run.datasetId}/runs/${run.id}`;
  const missing = run.comments - run.scored;
  const extendable = canExtend(run);
  return (
    <Card component="article" aria-label={`Run ${run.id}`}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <Group gap="xs">
          <Title order={3} size="h5">
            Run {run.id}
          </Title>
          <Badge
            variant={run.active ? "filled" : "outline"}
            color={run.active ? "violet" : "var(--ink-soft)"}
            tt="none"
          >
            {run.active ? "shown now" : NAMES[run.status]}
          </Badge>
          {!run.active && run.shownAt !== null && (
            <Text size="sm" c="var(--ink-soft)">
              shown before
            </Text>
          )}
        </Group>
        <RunActions run={{ ...run, wasShown: run.shownAt !== null }} extends={extendable} />
      </Group>
      {run.status !== "ready" && (
        <div className={classes["progress"]}>
          <Progress
            value={run.comments === 0 ? 100 : (100 * run.scored) / run.comments}
            animated={run.status === "scoring"}
            color={run.status === "scoring" ? "violet" : "gray"}
            aria-label={`Progress of run ${run.id}`}
          />
          <Text size="sm" role="status">
            {count(run.scored)} of {counted(run.comments, "comment")} scored,{" "}
            {percent(run.comments === 0 ? 1 : run.scored / run.comments) || "0 %"}
            {run.promote && "; it is shown as soon as it is whole"}
          </Text>
        </div>
      )}
      {run.message !== null && (
        <Text size="sm" mb="xs" c={run.status === "failed" ? "var(--mantine-color-error)" : "inherit"}>
          {run.message}
        </Text>
      )}
      <dl className={classes["facts"]}>
        <div>
          <dt>Engine</dt>
          <dd>
            {run.engine} {run.version}
            {!extendable && " (no longer there: it can be shown, but not extended)"}
          </dd>
        </div>
        <div>
          <dt>Targets</dt>
          <dd>{run.targets.map(({ name }) => name).join(", ")}</dd>
        </div>
        <div>
          <dt>Comments</dt>
          <dd>
            {count(run.scored)} scored
            {run.status === "ready" && missing > 0 && `; ${counted(missing, "has", "have")} come in since`}
          </dd>
        </div>
        <div>
          <dt>Begun</dt>
          <dd>{moment(run.createdAt, "Z")}</dd>
        </div>
        <div>
          <dt>Configuration</dt>
          <dd>
            <code title={run.configHash}>{run.configHash.slice(0, 12)}</code>
          </dd>
        </div>
      </dl>
      {comparable && !run.active && run.scored > 0 && (
        <Text size="sm" mt="xs">
          <Link href={here}>
            See what changes<span className="visually-hidden"> with run {run.id}</span>
          </Link>
        </Text>
      )}
    </Card>
  );
}
