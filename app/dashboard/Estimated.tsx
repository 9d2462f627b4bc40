import { Text, Title } from "@mantine/core";
import Link from "next/link";
import type { Audit } from "#lib/estimates/audit.ts";
import { estimateOf } from "#lib/estimates/estimateOf.ts";
import { leanOfStances, leanShare, withStance } from "#lib/estimates/figure.ts";
import { type Filter, filterQuery } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { total } from "../charts/counting.ts";
import { auditFor } from "../estimates/audit.ts";
import classes from "../estimates/estimates.module.css";
import { basisText, estimateText, figureText, methodName } from "../estimates/words.ts";
import { Card } from "../ui/Card.tsx";
import { counted } from "../ui/figures.ts";

const FIGURES = [
  { name: "lean pro-Russia", figure: leanShare("pro-russia") },
  { name: "lean pro-West", figure: leanShare("pro-west") },
  { name: "take a stance", figure: withStance },
  { name: "pro-Russia, of those with a stance", figure: leanOfStances("pro-russia") },
];

/** The headline in estimates, where somebody labelled a sample; nothing otherwise. */
export async function Estimated({ run, filter }: { run: Run; filter: Filter }) {
  const query = filterQuery(filter);
  const [audit, all] = await Promise.all([auditFor(run, query, null), cells(run, filter, [])]);
  if (audit === null) return null;
  return (
    <Card component="section" mb="sm" aria-label="What the labels say of these comments">
      <Title order={2} size="h5" mb="xs">
        What the labels say of these comments
      </Title>
      <dl className={classes["figures"]}>
        {FIGURES.map(({ name, figure }) => {
          const estimate = estimateOf(audit, figure);
          return (
            <div key={figure.id}>
              <Text component="dt" size="xs" c="var(--ink-soft)">
                {name}
              </Text>
              <Text component="dd" m={0} fw={600} size="lg" lh={1.3}>
                {estimateText(estimate, figure.kind)}
              </Text>
              <Text component="dd" m={0} size="xs" c="var(--ink-soft)">
                {methodName(estimate)}, {basisText(estimate)} labelled
                {estimate.size >= 30 && `; the engine says ${figureText(estimate.naive, figure.kind)}`}
              </Text>
            </div>
          );
        })}
      </dl>
      <Text size="sm" c="var(--ink-soft)" mt="xs">
        {basis(audit, total(all))} Beside the charts the dot is the estimate, the bar its interval, the ring
        what the engine says. Shares of comments, not of people.{" "}
        <Link href={`/datasets/${run.datasetId}/methods${query === "" ? "" : `?${query}`}`}>
          Methods, and the files to recompute it
        </Link>
        .
      </Text>
    </Card>
  );
}

function basis({ sample, cells }: Audit, shown: number): string {
  const population = total(cells);
  const others = shown - population;
  const from = `In brackets 95 % intervals, from hand labels of the sample “${sample.name}”, drawn from ${counted(population, "comment")} of this view.`;
  return others <= 0
    ? from
    : `${from} ${counted(others, "comment")} more came in later or lie outside of what was drawn from: the estimates are not of them.`;
}
