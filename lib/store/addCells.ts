import type pg from "pg";
import { marks, type StoredVerdict } from "./addScores.ts";
import { NO_DAY, NO_LANGUAGE, NO_SOURCE } from "./unknown.ts";

/** What a scored comment is counted by; null where it is unknown. */
export type Counted = {
  postedAt: Date | null;
  sourceId: string | null;
  language: string | null;
  author: string | null;
  verdict: StoredVerdict;
};

type Run = { datasetId: number; runId: number };

/** Counts comments into the rollup, in the transaction that brings them. */
export async function addCells(client: pg.ClientBase, run: Run, comments: readonly Counted[]): Promise<void> {
  if (comments.length === 0) return;
  await addToCells(client, run, comments);
  await addToAuthors(client, run, comments);
}

async function addToCells(client: pg.ClientBase, run: Run, comments: readonly Counted[]): Promise<void> {
  const cells = counted(comments, cellOf);
  const column = (value: (one: Counted) => string) => cells.map(({ one }) => value(one));
  await client.query(
    `INSERT INTO cell (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances, n)
     SELECT $1, $2, * FROM unnest($3::date[], $4::uuid[], $5::text[], $6::tone[], $7::tone_reason[], $8::lean[],
                                  $9::lean_reason[], $10::text[], $11::int[])
     ON CONFLICT (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances)
     DO UPDATE SET n = cell.n + EXCLUDED.n`,
    [
      run.datasetId,
      run.runId,
      column(({ postedAt }) => postedAt?.toISOString().slice(0, 10) ?? NO_DAY),
      column(({ sourceId }) => sourceId ?? NO_SOURCE),
      column(({ language }) => language ?? NO_LANGUAGE),
      column(({ verdict }) => verdict.tone.label),
      column(({ verdict }) => verdict.tone.reason),
      column(({ verdict }) => verdict.lean.label),
      column(({ verdict }) => verdict.lean.reason),
      column(({ verdict }) => marks(verdict.stances)),
      cells.map(({ n }) => n),
    ],
  );
}

async function addToAuthors(client: pg.ClientBase, run: Run, comments: readonly Counted[]): Promise<void> {
  const cells = counted(comments, ({ author, verdict }) => `${author ?? ""}\n${verdict.lean.label}`);
  await client.query(
    `INSERT INTO author_cell (dataset_id, run_id, lean, author, n)
     SELECT $1, $2, * FROM unnest($3::lean[], $4::text[], $5::int[])
     ON CONFLICT (dataset_id, run_id, author, lean) DO UPDATE SET n = author_cell.n + EXCLUDED.n`,
    [
      run.datasetId,
      run.runId,
      cells.map(({ one }) => one.verdict.lean.label),
      cells.map(({ one }) => one.author ?? ""),
      cells.map(({ n }) => n),
    ],
  );
}

const DAY = 86_400_000;

/** The same for comments of the same cell, and only for them. */
function cellOf({ postedAt, sourceId, language, verdict: { tone, lean, stances } }: Counted): string {
  const day = postedAt === null ? "" : Math.floor(postedAt.getTime() / DAY);
  return `${day} ${sourceId} ${language} ${tone.label} ${tone.reason} ${lean.label} ${lean.reason} ${marks(stances)}`;
}

/** Each cell by one comment of it and how many there are, in one order: their indexes are walked, not jumped about in. */
function counted(
  comments: readonly Counted[],
  by: (comment: Counted) => string,
): { one: Counted; n: number }[] {
  const cells = new Map<string, { one: Counted; n: number }>();
  for (const one of comments) {
    const key = by(one);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { one, n: 1 });
    else cell.n += 1;
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
