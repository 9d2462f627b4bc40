import type { Coding } from "../label/coding.ts";
import { commentsById, type ScoredComment } from "./comments.ts";
import { database } from "./database.ts";
import type { Run } from "./runs.ts";
import { writeLabels } from "./writeLabels.ts";

/** What people say is wrong with a comment's verdict; the comment is as the run that is shown sees it. */
export type Correction = {
  comment: ScoredComment;
  by: string;
  /** By field: what it should be. */
  labels: Readonly<Record<string, string>>;
  note: string | null;
  at: Date;
};

/**
 * Keeps that a verdict is wrong and what would be right. Such comments were chosen because the engine erred, so they
 * are shown as a list of errors and never counted. False where there is no such comment.
 */
export async function addCorrection(
  datasetId: number,
  by: string,
  { commentId, labels, note, at }: Coding,
): Promise<boolean> {
  const comment = await database().comment.findUnique({
    where: { datasetId_id: { datasetId, id: commentId } },
    select: { id: true },
  });
  if (comment === null) return false;
  const said = Object.entries(labels).filter(([, value]) => value !== null);
  const rows = said.map(([field, value]) => ({
    ...{ sampleId: 0, commentId, origin: "corrected" as const, coder: by, field, value, note, at },
  }));
  await database().$transaction(async (tx) => {
    await tx.label.deleteMany({
      where: { datasetId, sampleId: 0, commentId, origin: "corrected", coder: by },
    });
    await writeLabels(tx, datasetId, rows);
  });
  return true;
}

/** The corrections of a data set, newest first, beside what a run says. */
export async function correctionsOf(run: Run): Promise<Correction[]> {
  const rows = await database().label.findMany({
    where: { datasetId: run.datasetId, sampleId: 0, origin: "corrected" },
    orderBy: [{ createdAt: "desc" }, { commentId: "asc" }, { coder: "asc" }, { field: "asc" }],
  });
  const comments = await commentsById(run, [...new Set(rows.map(({ commentId }) => commentId))]);
  const groups = Map.groupBy(rows, ({ commentId, coder }) => `${commentId} ${coder}`);
  return [...groups.values()].flatMap((said) => {
    const [first] = said;
    const comment = first === undefined ? undefined : comments.get(first.commentId);
    if (first === undefined || comment === undefined) return [];
    const labels = Object.fromEntries(
      said.flatMap(({ field, value }) => (value === null ? [] : [[field, value]])),
    );
    return [{ comment, by: first.coder, labels, note: first.note, at: first.createdAt }];
  });
}

/** Takes a correction back. */
export async function removeCorrection(datasetId: number, commentId: string, by: string): Promise<void> {
  await database().label.deleteMany({
    where: { datasetId, sampleId: 0, commentId, origin: "corrected", coder: by },
  });
}
