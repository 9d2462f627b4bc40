import { addCells } from "./addCells.ts";
import { addScores, type StoredVerdict } from "./addScores.ts";
import { database } from "./database.ts";
import type { Run } from "./runs.ts";
import { inTransaction } from "./transaction.ts";

/** A stored comment as an engine needs it, and as its cells count it. */
export type ToScore = {
  id: string;
  text: string;
  language: string | null;
  author: string | null;
  sourceId: string | null;
  postedAt: Date | null;
};

/** All comments of a data set in batches; memory does not grow with their number. */
export async function* commentsToScore(datasetId: number, take: number): AsyncGenerator<ToScore[]> {
  const select = {
    id: true,
    text: true,
    language: true,
    author: true,
    sourceId: true,
    postedAt: true,
  } as const;
  for (let after: string | undefined; ; ) {
    const page: ToScore[] = await database().comment.findMany({
      where: { datasetId, ...(after !== undefined && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take,
      select,
    });
    if (page.length > 0) yield page;
    if (page.length < take) return;
    after = page.at(-1)?.id;
  }
}

/** Puts verdicts of a run in, with the cells that count them. */
export async function writeScores(
  run: Run,
  scored: readonly (ToScore & { verdict: StoredVerdict })[],
): Promise<void> {
  const of = { datasetId: run.datasetId, runId: run.id };
  await inTransaction(async (client) => {
    await addScores(client, of, scored);
    await addCells(client, of, scored);
  });
}
