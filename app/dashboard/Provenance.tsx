import { Text } from "@mantine/core";
import Link from "next/link";
import type { Filter } from "#lib/filter.ts";
import { benchmarkLine } from "#lib/score/benchmark.ts";
import { FEWEST_FOR_SHARES } from "#lib/stats/share.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { total } from "../charts/counting.ts";

/** Where the figures come from, and how far they go. */
export async function Provenance({ run, filter }: { run: Run; filter: Filter }) {
  const n = total(await cells(run, filter, []));
  const known = benchmarkLine(run.engine, run.version);
  return (
    <Text size="sm" c="var(--ink-soft)" mb="md">
      Verdicts of the engine <b>{run.engine}</b> {run.version} (
      <Link href={`/datasets/${run.datasetId}/runs`}>run {run.id}</Link>), not checked by hand.
      {known !== "" && ` How far to trust them: ${known}.`}{" "}
      <Link href={`/datasets/${run.datasetId}/engines`}>Measure it on your own labels</Link>.
      {n < FEWEST_FOR_SHARES && ` Below ${FEWEST_FOR_SHARES} comments there are counts only, no percentages.`}
    </Text>
  );
}
