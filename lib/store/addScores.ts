import type { Evidence, Lean, LeanReason, Stance, Tone, ToneReason } from "../comment.ts";
import type { CellKey } from "./addCells.ts";
import { encodeEvidence } from "./evidence.ts";
import type { Prisma } from "./generated/client.ts";
import { MARK_OF_STANCE } from "./stanceMark.ts";

/** What the store keeps of a verdict. */
export type StoredVerdict = {
  tone: { label: Tone; reason: ToneReason; score: number | null };
  stances: readonly Stance[];
  lean: { label: Lean; reason: LeanReason };
  evidence: readonly Evidence[];
};

type Scored = { id: string; verdict: StoredVerdict };
type Counted = {
  postedAt: Date | null;
  sourceId: string | null;
  language: string | null;
  author: string | null;
  verdict: StoredVerdict;
};

/** Puts the verdicts of a run in, in the transaction that counts them. */
export async function addScores(
  tx: Prisma.TransactionClient,
  run: { datasetId: number; runId: number },
  scored: readonly Scored[],
): Promise<void> {
  if (scored.length === 0) return;
  const column = <T>(value: (verdict: StoredVerdict) => T) => scored.map(({ verdict }) => value(verdict));
  await tx.$executeRaw`
    INSERT INTO score (dataset_id, run_id, comment_id, tone, tone_reason, tone_score, lean, lean_reason, stances,
                       evidence)
    SELECT ${run.datasetId}, ${run.runId}, * FROM unnest(
      ${scored.map(({ id }) => id)}::uuid[],
      ${column(({ tone }) => tone.label)}::tone[],
      ${column(({ tone }) => tone.reason)}::tone_reason[],
      ${column(({ tone }) => tone.score)}::real[],
      ${column(({ lean }) => lean.label)}::lean[],
      ${column(({ lean }) => lean.reason)}::lean_reason[],
      ${column(({ stances }) => marks(stances))}::text[],
      ${column(({ evidence }) => encodeEvidence(evidence))}::text[]
    )`;
}

/** What a scored comment is counted by. */
export function cellKey({ postedAt, sourceId, language, author, verdict }: Counted): CellKey {
  return {
    day: postedAt?.toISOString().slice(0, 10) ?? null,
    sourceId,
    language,
    author,
    tone: verdict.tone.label,
    toneReason: verdict.tone.reason,
    lean: verdict.lean.label,
    leanReason: verdict.lean.reason,
    stances: marks(verdict.stances),
  };
}

function marks(stances: readonly Stance[]): string {
  return stances.map((stance) => MARK_OF_STANCE[stance]).join("");
}
