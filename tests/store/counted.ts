import type { Filter } from "#lib/filter.ts";
import type { Scored } from "#lib/store/batch.ts";
import type { Dimension, Dimensions } from "#lib/store/cells.ts";

const MARKS = { favour: "+", against: "-", none: "0" } as const;

/** What the store is to count, counted without it: the measure that its answers are held against. */
export function counted(
  comments: readonly Scored[],
  filter: Filter,
  by: readonly Dimension[],
  targets: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    if (!passes(comment, filter, targets)) continue;
    const values = { ...dimensionsOf(comment), lean: leanOf(comment, filter) };
    const key = keyOf(values, by);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function keyOf(values: Partial<Dimensions>, by: readonly Dimension[]): string {
  return JSON.stringify(by.map((dimension) => values[dimension]));
}

function dimensionsOf({ comment, language, sourceId, verdict }: Scored): Dimensions {
  const day = dayOf(comment.postedAt);
  return {
    day: day === null ? null : new Date(day),
    source: sourceId,
    language,
    author: comment.author,
    tone: verdict.tone.label,
    toneReason: verdict.tone.reason,
    lean: verdict.lean.label,
    leanReason: verdict.lean.reason,
    stances: verdict.stances.map((stance) => MARKS[stance]).join(""),
  };
}

/** True where a filter lets a comment through. */
export function passes(
  { comment, language, sourceId, verdict }: Scored,
  filter: Filter,
  targets: readonly string[],
): boolean {
  const day = dayOf(comment.postedAt);
  const among = <T>(values: readonly T[] | undefined, value: T) =>
    values === undefined || values.includes(value);
  const wanted = Map.groupBy(filter.stance ?? [], (value) => value.split(":")[0] ?? "");
  return (
    (filter.from === undefined || (day !== null && day >= filter.from)) &&
    (filter.to === undefined || (day !== null && day <= filter.to)) &&
    (filter.dated === undefined || (filter.dated === "yes") === (day !== null)) &&
    among<string>(filter.source, sourceId ?? "none") &&
    among(filter.lean, leanOf({ verdict }, filter)) &&
    among(filter.why, verdict.lean.reason) &&
    among(filter.tone, verdict.tone.label) &&
    among(filter.tonewhy, verdict.tone.reason) &&
    among(filter.language, language ?? "und") &&
    [...wanted].every(([target, any]) =>
      any.some((value) => value === `${target}:${verdict.stances[targets.indexOf(target)]}`),
    ) &&
    (filter.author === undefined || filter.author === comment.author) &&
    (filter.q === undefined || comment.text.toLowerCase().includes(filter.q.toLowerCase()))
  );
}

/** By opposition alone nobody leans to a side, where the rule is strict. */
function leanOf({ verdict: { lean } }: Pick<Scored, "verdict">, { rule }: Filter) {
  return rule === "strict" && lean.reason === "opposition" ? "neither" : lean.label;
}

function dayOf(postedAt: { at: Date } | null): string | null {
  return postedAt?.at.toISOString().slice(0, 10) ?? null;
}
