import type { Lean, LeanReason, Stance, Target, Tone } from "../comment.ts";
import type { Filter } from "../filter.ts";
import { leanOf } from "../score/lean.ts";
import type { AuditItem } from "../store/audit.ts";

/** What an engine or a person says of a comment; null where that is not known. */
export type Answer = {
  tone: Tone | null;
  lean: Lean | null;
  /** "no-stance" for those who take none. */
  leanReason: LeanReason | null;
  stances: Readonly<Record<string, Stance | null>>;
};

export function verdictAnswer({ tone, lean, leanReason, stances }: AuditItem["verdict"]): Answer {
  return { tone, lean, leanReason, stances };
}

/**
 * What people say of a comment. The lean follows from the stances by the rule of the view and the sides of the run's
 * targets; it is known where all that count for it are labelled.
 */
export function labelAnswer(
  { labels }: Pick<AuditItem, "labels">,
  targets: readonly Target[],
  { rule }: Pick<Filter, "rule">,
): Answer {
  const stances = targets.map(({ id }) => (labels[id] ?? null) as Stance | null);
  const byTarget = Object.fromEntries(targets.map(({ id }, place) => [id, stances[place] ?? null]));
  const answer = { tone: (labels["tone"] ?? null) as Tone | null, stances: byTarget };
  const counting = targets.flatMap(({ side }, place) => (side === "none" ? [] : [stances[place] ?? null]));
  if (counting.length === 0 || counting.includes(null)) return { ...answer, lean: null, leanReason: null };
  const { label, reason } = leanOf(
    stances.map((stance) => stance ?? "none"),
    targets,
  );
  const lean = rule === "strict" && reason === "opposition" ? "neither" : label;
  return { ...answer, lean, leanReason: reason };
}
