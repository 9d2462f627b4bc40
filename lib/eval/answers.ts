import type { Field } from "../label/field.ts";
import type { Labels } from "../label/file.ts";
import type { Chances } from "../score/scorer.ts";

/** What is compared of a verdict; stored ones have no chances of their own. */
export type Said = {
  tone: { label: string };
  lean: { label: string };
  stances: readonly string[];
  chances: Chances | null;
};

/** One comment's truth in a field and what an engine said of it, as numbers of classes; null where it said nothing. */
export type Answer = {
  gold: number;
  said: number | null;
  /** How likely it held each class. */
  chances: readonly number[] | null;
};

/**
 * The answers of an engine in one field, in the order of the comments; null where a comment has no label in it, or the
 * engine has not come to it yet.
 */
export function answersIn(
  field: Field,
  place: number,
  labels: readonly Labels[],
  said: readonly (Said | null)[],
): (Answer | null)[] {
  return labels.map((truth, index) => {
    const verdict = said[index] ?? null;
    const gold = labelOf(truth, field, place);
    return gold === null || verdict === null ? null : answer(field, gold, verdict, place);
  });
}

/** The label in a field; `place` is the target's, for stances. */
export function labelOf(labels: Labels, { kind }: Field, place: number): string | null {
  return kind === "stance" ? (labels.stances[place] ?? null) : labels[kind];
}

/** What a verdict says in a field. */
export function saidOf(verdict: Said, { kind }: Field, place: number): string {
  if (kind !== "stance") return verdict[kind].label;
  // Stances of an unscored comment are all "none", which is no answer.
  return verdict.lean.label === "unscored" ? "unscored" : (verdict.stances[place] ?? "unscored");
}

function answer(field: Field, gold: string, verdict: Said, place: number): Answer {
  const said = field.classes.indexOf(saidOf(verdict, field, place));
  const chances = chancesOf(verdict, field, place);
  return {
    gold: field.classes.indexOf(gold),
    said: said < 0 ? null : said,
    chances: said < 0 || chances === null ? null : field.classes.map((label) => chances[label] ?? 0),
  };
}

function chancesOf(
  { chances }: Said,
  { kind }: Field,
  place: number,
): Readonly<Record<string, number>> | null {
  if (chances === null) return null;
  return kind === "stance" ? (chances.stances[place] ?? null) : chances[kind];
}
