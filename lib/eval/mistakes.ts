import type { Evidence, Target } from "../comment.ts";
import { type Field, LEAN, TONE } from "../label/field.ts";
import type { Verdict } from "../score/scorer.ts";
import { labelOf, saidOf } from "./answers.ts";
import type { Item, Scored } from "./evaluate.ts";

/** A comment an engine is wrong about, with all that may explain it. */
export type Mistake = {
  row: number;
  id: string;
  text: string;
  engine: string;
  field: string;
  gold: string;
  said: string;
  /** The chance it gave its answer; null from an engine that gives none. */
  confidence: number | null;
  verdict: { tone: string; lean: string; reason: string; stances: Readonly<Record<string, string>> };
  labels: Item["labels"];
  evidence: readonly (Evidence & { words: string })[];
};

/**
 * The comments an engine is most confidently wrong about, surest first: in their lean where that is labelled, else in
 * their tone. Where it gives no chances, the weight of its evidence stands in for them. What it left unscored is not
 * wrong with any confidence, and is left out.
 */
export function mistakes(
  items: readonly Item[],
  { engine, verdicts }: Scored,
  targets: readonly Target[],
  most: number,
): Mistake[] {
  const field = items.some(({ labels }) => labels.lean !== null) ? LEAN : TONE;
  const wrong = items.flatMap((item, place) => {
    const verdict = verdicts[place];
    const gold = labelOf(item.labels, field, -1);
    if (verdict === undefined || gold === null) return [];
    const said = saidOf(verdict, field, -1);
    if (said === gold || said === "unscored") return [];
    return [
      {
        mistake: mistake(item, verdict, { engine, field, gold, said, targets }),
        sure: sureness(verdict, field, said),
      },
    ];
  });
  return wrong
    .sort((a, b) => b.sure - a.sure)
    .slice(0, most)
    .map(({ mistake: one }) => one);
}

type About = { engine: string; field: Field; gold: string; said: string; targets: readonly Target[] };

function mistake(
  { row, labels }: Item,
  verdict: Verdict,
  { engine, field, gold, said, targets }: About,
): Mistake {
  return {
    row: row.record.row,
    id: row.id,
    text: row.text,
    engine,
    field: field.id,
    gold,
    said,
    confidence: chanceOf(verdict, field, said),
    verdict: {
      tone: verdict.tone.label,
      lean: verdict.lean.label,
      reason: verdict.lean.reason,
      stances: Object.fromEntries(targets.map(({ id }, place) => [id, verdict.stances[place] ?? "none"])),
    },
    labels,
    evidence: verdict.evidence.map((one) => ({ ...one, words: row.text.slice(one.start, one.end) })),
  };
}

function sureness(verdict: Verdict, field: Field, said: string): number {
  const chance = chanceOf(verdict, field, said);
  if (chance !== null) return chance;
  if (field === TONE) return Math.abs(verdict.tone.score ?? 0);
  return verdict.evidence.reduce(
    (sum, { kind, weight }) => (kind === "rule" || kind === "cue" ? sum + Math.abs(weight) : sum),
    0,
  );
}

function chanceOf({ chances }: Verdict, field: Field, said: string): number | null {
  if (chances === null) return null;
  const group: Readonly<Record<string, number>> = field === TONE ? chances.tone : chances.lean;
  return group[said] ?? null;
}
