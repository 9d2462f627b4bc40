import { Text } from "@mantine/core";
import Link from "next/link";
import { type Filter, filterQuery } from "#lib/filter.ts";
import { benchmarkLine } from "#lib/score/benchmark.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { total } from "../charts/counting.ts";
import { auditFor } from "../estimates/audit.ts";

/** What the figures are, where they come from, and how far they go. */
export async function Provenance({ run, filter }: { run: Run; filter: Filter }) {
  const [found, audit] = await Promise.all([
    cells(run, filter, []),
    auditFor(run, filterQuery(filter), null),
  ]);
  const n = total(found);
  const known = benchmarkLine(run.engine, run.version);
  return (
    <Text size="sm" c="var(--ink-soft)" mb="md">
      {audit === null
        ? "These are counts of a classifier’s verdicts, not checked by hand: how far they are from the truth is not known, so they have no margin of error. "
        : "Bars and counts are a classifier’s verdicts; beside them stand the estimates from hand labels. "}
      Engine <b>{run.engine}</b> {run.version} (
      <Link href={`/datasets/${run.datasetId}/runs`}>run {run.id}</Link>)
      {known === "" ? ", not measured on its own benchmark." : `: ${known}, its own benchmark.`}{" "}
      {audit === null ? (
        <Link href={`/datasets/${run.datasetId}/label`}>Check a sample by hand</Link>
      ) : (
        <Link href={`/datasets/${run.datasetId}/engines`}>Measure it on your labels</Link>
      )}
      .
      {n < FEWEST_FOR_SHARES && ` Below ${FEWEST_FOR_SHARES} comments there are counts only, no percentages.`}
    </Text>
  );
}
