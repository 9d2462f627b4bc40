import { type Agreement, agreementIn } from "../eval/agreement.ts";
import { type Filter, filterQuery } from "../filter.ts";
import type { Answer } from "../label/answer.ts";
import { benchmarkLine } from "../score/benchmark.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Dataset } from "../store/datasets.ts";
import type { Run } from "../store/runs.ts";
import { sampleLabels } from "../store/sampleLabels.ts";
import { sourceNames } from "../store/sources.ts";
import { type Audit, auditOf } from "./audit.ts";
import { estimateOf } from "./estimateOf.ts";
import { type Named, sourceFigures, viewFigures } from "./viewFigures.ts";

export type Reported = Named & { estimate: Estimate };

/** All that a methods section tells of a view of a labelled data set. */
export type Methods = {
  dataset: Pick<Dataset, "id" | "name">;
  run: Run;
  filter: Filter;
  /** As the query of an address; "" for everything. */
  query: string;
  audit: Audit;
  /** How many comments of the sample's population are in the view. */
  population: number;
  /** Of the comments drawn in the view: those somebody labelled in any field, and those all skipped. */
  labelled: number;
  skipped: number;
  answers: readonly Answer[];
  /** In the order in which they began, as others are to know them: "coder 1". */
  coders: ReadonlyMap<string, string>;
  agreement: readonly Agreement[];
  /** "" where this version was never measured. */
  accuracy: string;
  figures: readonly Reported[];
};

/** Gathers it; null where nobody has labelled anything in the view. */
export async function methodsOf(
  dataset: Pick<Dataset, "id" | "name">,
  run: Run,
  filter: Filter,
): Promise<Methods | null> {
  const audit = await auditOf(run, filter, ["source"]);
  if (audit === null) return null;
  const inView = new Set(audit.items.map(({ commentId }) => commentId));
  const answers = (await sampleLabels(audit.sample)).filter(({ commentId }) => inView.has(commentId));
  const ids = new Set(audit.cells.flatMap(({ source }) => source ?? []));
  const named = [
    ...viewFigures(run.targets),
    ...sourceFigures(audit.cells, await sourceNames(run.datasetId, [...ids])),
  ];
  const answered = Map.groupBy(answers, ({ commentId }) => commentId);
  const labelled = [...answered.values()].filter((said) => said.some(({ value }) => value !== null)).length;
  return {
    ...{ dataset, run, filter, audit, answers, labelled },
    query: filterQuery(filter),
    population: audit.cells.reduce((sum, { n }) => sum + n, 0),
    skipped: answered.size - labelled,
    coders: pseudonyms(answers),
    agreement: agreementIn(answers, audit.sample.targets).filter(({ alpha }) => alpha.n > 0),
    accuracy: benchmarkLine(run.engine, run.version),
    figures: named.map((one) => ({ ...one, estimate: estimateOf(audit, one.figure, one.group) })),
  };
}

function pseudonyms(answers: readonly Answer[]): Map<string, string> {
  const first = answers.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.coder < b.coder ? -1 : 1));
  const names = [...new Set(first.map(({ coder }) => coder))];
  return new Map(names.map((name, place) => [name, `coder ${place + 1}`]));
}
