import type pg from "pg";
import type { Lean, LeanReason, Tone, ToneReason } from "../comment.ts";
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
export async function addCells(client: pg.ClientBase, run: Run, keys: readonly CellKey[]): Promise<void> {
  if (keys.length === 0) return;
  await addToCells(client, run, keys);
  await addToAuthors(client, run, keys);
}

async function addToCells(client: pg.ClientBase, run: Run, keys: readonly CellKey[]): Promise<void> {
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
  await client.query(
    `INSERT INTO cell (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances, n)
     SELECT $1, $2, * FROM unnest($3::date[], $4::uuid[], $5::text[], $6::tone[], $7::tone_reason[], $8::lean[],
                                  $9::lean_reason[], $10::text[], $11::int[])
     ON CONFLICT (dataset_id, run_id, day, source_id, language, tone, tone_reason, lean, lean_reason, stances)
     DO UPDATE SET n = cell.n + EXCLUDED.n`,
    [run.datasetId, run.runId, ...columns(counts, 8), counts.map(({ n }) => n)],
  );
}

async function addToAuthors(client: pg.ClientBase, run: Run, keys: readonly CellKey[]): Promise<void> {
  const counts = counted(keys, (key) => [key.lean, key.author ?? ""]);
  await client.query(
    `INSERT INTO author_cell (dataset_id, run_id, lean, author, n)
     SELECT $1, $2, * FROM unnest($3::lean[], $4::text[], $5::int[])
     ON CONFLICT (dataset_id, run_id, author, lean) DO UPDATE SET n = author_cell.n + EXCLUDED.n`,
    [run.datasetId, run.runId, ...columns(counts, 2), counts.map(({ n }) => n)],
  );
}

type Count = { parts: readonly string[]; n: number };

function columns(counts: readonly Count[], width: number): string[][] {
  return Array.from({ length: width }, (_, index) => counts.map(({ parts }) => parts[index] ?? ""));
}

/** How often each combination occurs, in the order of the keys, so that their indexes are walked, not jumped about in. */
function counted(keys: readonly CellKey[], by: (key: CellKey) => readonly string[]): Count[] {
  const counts = new Map<string, { parts: readonly string[]; n: number }>();
  for (const key of keys) {
    const parts = by(key);
    const id = parts.join("\u0001");
    const found = counts.get(id);
    if (found === undefined) counts.set(id, { parts, n: 1 });
    else found.n += 1;
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
