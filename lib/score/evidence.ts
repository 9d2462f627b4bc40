import type { Evidence, Target } from "#lib/comment.ts";
import type { Mention } from "#lib/score/mentions.ts";
import type { Feeling } from "#lib/score/polarity.ts";
import type { Reading } from "#lib/score/reading.ts";
import type { Rule } from "#lib/score/rule.ts";

type Found = { feelings: readonly Feeling[]; mentions: readonly Mention[]; rules: readonly Rule[] };

/** Everything that counted, where it stands in the original, in the order of the text. */
export function evidenceOf(reading: Reading, targets: readonly Target[], found: Found): Evidence[] {
  const evidence: Evidence[] = [];
  const negators = new Set<number>();
  for (const { first, last, weight, negator } of found.feelings) {
    evidence.push({ kind: "word", ...span(reading, first, last), weight });
    if (negator >= 0) negators.add(negator);
  }
  for (const index of negators) evidence.push({ kind: "negator", ...span(reading, index, index), weight: 0 });
  for (const { first, last, target } of found.mentions) {
    evidence.push({
      kind: "target",
      ...span(reading, first, last),
      weight: 0,
      target: idOf(targets, target),
    });
  }
  for (const { id, target, weight, first, last } of found.rules) {
    evidence.push({
      kind: "rule",
      ...span(reading, first, last),
      weight,
      target: idOf(targets, target),
      rule: id,
    });
  }
  return evidence.sort((left, right) => left.start - right.start || left.end - right.end);
}

function idOf(targets: readonly Target[], place: number): string {
  return targets[place]?.id ?? "";
}

function span({ tokens }: Reading, first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
