import type { ExportedLabel } from "#lib/comment/exportedLabel.ts";
import type { Column } from "#lib/export/csv.ts";
import { labelColumns } from "#lib/export/labelColumns.ts";
import { exportedLabels } from "#lib/store/exportedLabels.ts";
import { knownTargets } from "#lib/store/targets.ts";
import { file, refuse } from "./answer.ts";
import { requestedDataset } from "./dataset.ts";

type Write = (
  labels: readonly ExportedLabel[],
  columns: readonly Column<ExportedLabel>[],
  query: URLSearchParams,
) => AsyncGenerator<string>;

/** The labels of a data set as a file, or with ?sample= those of one sample. */
export async function labelExport(
  request: Request,
  params: Promise<{ id: string }>,
  { ending, type, write }: { ending: string; type: string; write: Write },
): Promise<Response> {
  const dataset = await requestedDataset(params);
  if (dataset instanceof Response) return dataset;
  const query = new URL(request.url).searchParams;
  const sample = query.get("sample");
  if (sample !== null && !/^\d{1,9}$/.test(sample)) return refuse(400, `Not understood: sample=${sample}.`);
  const labels = await exportedLabels(dataset.id, sample === null ? null : Number(sample));
  const columns = labelColumns(await knownTargets(dataset.id));
  const name = `${dataset.name} labels.${ending}`;
  return file(name, type, write(labels, columns, query), { "Undertone-Rows": String(labels.length) });
}
