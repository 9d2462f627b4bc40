import { database } from "./database.ts";

/** A text that a comment had before it was edited, and when another took its place. */
export type FormerText = { text: string; replacedAt: Date };

/** The former texts of a comment, the oldest first. */
export async function formerTexts(datasetId: number, commentId: string): Promise<FormerText[]> {
  return (await formerTextsAmong(datasetId, [commentId])).get(commentId) ?? [];
}

/** The former texts of some comments, by their ids; those that never had another text are missing. */
export async function formerTextsAmong(
  datasetId: number,
  commentIds: readonly string[],
): Promise<Map<string, FormerText[]>> {
  const rows = await database().formerText.findMany({
    where: { datasetId, commentId: { in: [...commentIds] } },
    orderBy: [{ commentId: "asc" }, { seq: "asc" }],
    select: { commentId: true, text: true, replacedAt: true },
  });
  const former = new Map<string, FormerText[]>();
  for (const { commentId, ...one } of rows) {
    const before = former.get(commentId) ?? [];
    before.push(one);
    former.set(commentId, before);
  }
  return former;
}
