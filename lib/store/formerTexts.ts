import { database } from "./database.ts";

/** A text that a comment had before it was edited, and when another took its place. */
export type FormerText = { text: string; replacedAt: Date };

/** The former texts of a comment, the oldest first. */
export async function formerTexts(datasetId: number, commentId: string): Promise<FormerText[]> {
  return database().formerText.findMany({
    where: { datasetId, commentId },
    orderBy: { seq: "asc" },
    select: { text: true, replacedAt: true },
  });
}
