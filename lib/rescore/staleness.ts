import type { Scorer } from "../score/scorer.ts";
import { scorers } from "../score/scorers.ts";
import type { Run } from "../store/runs.ts";
import { targetsOf } from "../store/targets.ts";
import { changes } from "../targets/changes.ts";

/** What a new run of a data set would go by that the shown one does not: its figures are right, but of another time. */
export type Stale = { targets: string[]; engine: string | null };

/** How the targets, and the engine's version, have changed since a run. */
export async function staleness(run: Run, engines: readonly Scorer[] = scorers): Promise<Stale> {
  const now = engines.find(({ id }) => id === run.engine)?.version;
  return {
    targets: changes(run.targets, await targetsOf(run.datasetId)),
    engine:
      now === run.version
        ? null
        : `${run.engine} ${run.version} is no longer there${now === undefined ? "" : `; now it is ${now}`}`,
  };
}
