import type { Filter } from "../filter.ts";
import { type AuditCell, type AuditGroup, type AuditItem, auditCells, auditItems } from "../store/audit.ts";
import type { Run } from "../store/runs.ts";
import { listSamples, type Sample } from "../store/samples.ts";

/** What is known by hand of a view: a sample's labels, and the verdicts on the population it was drawn from. */
export type Audit = {
  sample: Sample;
  run: Run;
  filter: Filter;
  /** The drawn comments within the view, labelled or not. */
  items: readonly AuditItem[];
  cells: readonly AuditCell[];
};

/** A sample with its comments within a view. */
export type Drawn = { sample: Sample; items: readonly AuditItem[] };

/**
 * Of the samples of a data set the one with the most labelled comments in a view, the newest of several; null where
 * nobody has labelled any: then there is nothing but verdicts.
 */
export async function labelledSample(run: Run, filter: Filter): Promise<Drawn | null> {
  let best: (Drawn & { labelled: number }) | null = null;
  for (const sample of await listSamples(run.datasetId)) {
    const items = await auditItems(sample, run, filter);
    const labelled = items.filter(isLabelled).length;
    if (labelled > (best?.labelled ?? 0)) best = { sample, items, labelled };
  }
  return best;
}

/** The audit of a view by that sample. `by` names the groups that will be asked for. */
export async function auditOf(
  run: Run,
  filter: Filter,
  by: readonly AuditGroup[] = [],
  drawn: Promise<Drawn | null> = labelledSample(run, filter),
): Promise<Audit | null> {
  const found = await drawn;
  if (found === null) return null;
  const { sample, items } = found;
  return { sample, run, filter, items, cells: await auditCells(sample, run, filter, by) };
}

/** True where any of its labels is settled. */
function isLabelled({ labels }: Pick<AuditItem, "labels">): boolean {
  return Object.values(labels).some((label) => label !== null);
}
