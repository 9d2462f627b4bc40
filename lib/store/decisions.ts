import type { Coding } from "../label/coding.ts";
import { database } from "./database.ts";
import type { Sample } from "./samples.ts";
import { writeLabels } from "./writeLabels.ts";

/**
 * Keeps what was decided of a comment of a sample, by field, beside what its coders said; null decides that it cannot
 * be told. False where the comment is not in the sample.
 */
export async function decide(
  { datasetId, id: sampleId }: Pick<Sample, "datasetId" | "id">,
  by: string,
  { commentId, labels, note, at }: Coding,
): Promise<boolean> {
  const key = { datasetId_sampleId_commentId: { datasetId, sampleId, commentId } };
  if ((await database().sampleItem.findUnique({ where: key })) === null) return false;
  const rows = Object.entries(labels).map(([field, value]) => ({
    ...{ sampleId, commentId, origin: "decided" as const, coder: by, field, value, note, at },
  }));
  await database().$transaction((tx) => writeLabels(tx, datasetId, rows));
  return true;
}
