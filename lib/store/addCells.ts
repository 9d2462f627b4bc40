import type { Lean, LeanReason, Tone, ToneReason } from "../comment.ts";
import type { Prisma } from "./generated/client.ts";
import { NO_DAY, NO_LANGUAGE, NO_SOURCE } from "./unknown.ts";

/** What a scored comment is counted by; null where it is unknown. */
export type CellKey = {
  /** ISO date, UTC. */
  day: string | null;
  sourceId: string | null;
  language: string | null;
  author: string | null;
  tone: Tone;
  toneReason: ToneReason;
  lean: Lean;
  leanReason: LeanReason;
  /** A character a target: + favour, - against, 0 none. */
  stances: string;
};

type Run = { datasetId: number; runId: number };

/** Counts comments into the rollup, in the transaction that brings them. */
export async function addCells(
  tx: Prisma.TransactionClient,
  run: Run,
  keys: readonly CellKey[],
): Promise<void> {
  if (keys.length === 0) return;
  await addToCells(tx, run, keys);
  await addToAuthors(tx, run, keys);
}

async function addToCells(tx: Prisma.TransactionClient, run: Run, keys: readonly CellKey[]): Promise<void> {
  const counts = counted(keys, (key) => [
    key.day ?? NO_DAY,
    key.sourceId ?? NO_SOURCE,
    key.language ?? NO_LANGUAGE,
    key.tone,
    key.toneReason,
    key.lean,
    key.leanReason,
    key.stances,
  ]);
  const column = (index: number) => counts.map(({ parts }) => parts[index] ?? "");
  await tx.$executeRaw`
    INSERT INTO cell (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances, n)
    SELECT ${run.datasetId}, ${run.runId}, * FROM unnest(
      ${column(0)}::date[], ${column(1)}::uuid[], ${column(2)}::text[], ${column(3)}::tone[],
      ${column(4)}::tone_reason[], ${column(5)}::lean[], ${column(6)}::lean_reason[], ${column(7)}::text[],
      ${counts.map(({ n }) => n)}::int[]
    )
    ON CONFLICT (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances)
    DO UPDATE SET n = cell.n + EXCLUDED.n`;
}

async function addToAuthors(tx: Prisma.TransactionClient, run: Run, keys: readonly CellKey[]): Promise<void> {
  const counts = counted(keys, (key) => [key.lean, key.author ?? ""]);
  await tx.$executeRaw`
    INSERT INTO author_cell (dataset_id, run_id, lean, author, n)
    SELECT ${run.datasetId}, ${run.runId}, * FROM unnest(
      ${counts.map(({ parts }) => parts[0] ?? "")}::lean[],
      ${counts.map(({ parts }) => parts[1] ?? "")}::text[],
      ${counts.map(({ n }) => n)}::int[]
    )
    ON CONFLICT (dataset_id, run_id, author, lean) DO UPDATE SET n = author_cell.n + EXCLUDED.n`;
}

/** How often each combination occurs, always in the same order: concurrent writers then queue up, not block crosswise. */
function counted(keys: readonly CellKey[], by: (key: CellKey) => string[]): { parts: string[]; n: number }[] {
  const counts = new Map<string, { parts: string[]; n: number }>();
  for (const key of keys) {
    const parts = by(key);
    const id = parts.join("\u0001");
    const found = counts.get(id);
    if (found === undefined) counts.set(id, { parts, n: 1 });
    else found.n += 1;
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
