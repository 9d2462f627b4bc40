import type pg from "pg";
import type { Lean, LeanReason, Stance, Tone, ToneReason } from "../comment.ts";
import { type Column, copyRows } from "./copyRows.ts";
import { MARK_OF_STANCE } from "./stanceMark.ts";

/** What the store keeps of a verdict. */
export type StoredVerdict = {
  tone: { label: Tone; reason: ToneReason; score: number | null };
  stances: readonly Stance[];
  lean: { label: Lean; reason: LeanReason };
  /** Packed (lib/comment/packed-evidence.ts). */
  evidence: Uint8Array;
};

type Run = { datasetId: number; runId: number };
type Scored = { id: string; verdict: StoredVerdict };

/** Puts the verdicts of a run in, in the transaction that counts them. */
export function addScores(client: pg.ClientBase, run: Run, scored: readonly Scored[]): Promise<void> {
  return copyRows(client, "score", columnsOf(run), scored);
}

function columnsOf({ datasetId, runId }: Run): Column<Scored>[] {
  return [
    ["dataset_id", (to) => to.int(datasetId)],
    ["run_id", (to) => to.int(runId)],
    ["comment_id", (to, { id }) => to.uuid(id)],
    ["tone", (to, { verdict }) => to.text(verdict.tone.label)],
    ["tone_reason", (to, { verdict }) => to.text(verdict.tone.reason)],
    ["tone_score", (to, { verdict }) => to.real(verdict.tone.score)],
    ["lean", (to, { verdict }) => to.text(verdict.lean.label)],
    ["lean_reason", (to, { verdict }) => to.text(verdict.lean.reason)],
    ["stances", (to, { verdict }) => to.text(marks(verdict.stances))],
    ["evidence", (to, { verdict }) => to.blob(verdict.evidence)],
  ];
}

/** A character a target: + favour, - against, 0 none. */
export function marks(stances: readonly Stance[]): string {
  let all = "";
  for (const stance of stances) all += MARK_OF_STANCE[stance];
  return all;
}
