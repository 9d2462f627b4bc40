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

/**
 * The audit of a view: of the samples of its data set the one with the most labelled comments in it, the newest of
 * several. null where nobody has labelled any: then there is nothing but verdicts. `by` names the groups that will be
 * asked for.
 */
export async function auditOf(
  run: Run,
  filter: Filter,
  by: readonly AuditGroup[] = [],
): Promise<Audit | null> {
  const samples = await listSamples(run.datasetId);
  let best: { sample: Sample; items: AuditItem[]; labelled: number } | null = null;
  for (const sample of samples) {
    const items = await auditItems(sample, run, filter);
    const labelled = items.filter(isLabelled).length;
    if (labelled > (best?.labelled ?? 0)) best = { sample, items, labelled };
  }
  if (best === null) return null;
  const { sample, items } = best;
  return { sample, run, filter, items, cells: await auditCells(sample, run, filter, by) };
}

/** True where any of its labels is settled. */
export function isLabelled({ labels }: Pick<AuditItem, "labels">): boolean {
  return Object.values(labels).some((label) => label !== null);
}
