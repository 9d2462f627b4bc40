import type { Target } from "#lib/comment.ts";
import type { Mention } from "#lib/score/mentions.ts";
import type { Feeling } from "#lib/score/polarity.ts";
import type { Reading } from "#lib/score/reading.ts";
import type { Rule } from "#lib/score/rule.ts";
import type { Evidence } from "#lib/score/scorer.ts";

type Found = { feelings: readonly Feeling[]; mentions: readonly Mention[]; rules: readonly Rule[] };

/** Everything that counted, where it stands in the original, in the order of the text. */
export function evidenceOf(reading: Reading, targets: readonly Target[], found: Found): Evidence[] {
  const idOf = (place: number): string => targets[place]?.id ?? "";
  const negators = new Set(found.feelings.flatMap(({ negator }) => (negator < 0 ? [] : [negator])));
  const evidence: Evidence[] = [
    ...found.feelings.map(({ first, last, weight }) => ({
      kind: "word" as const,
      ...span(reading, first, last),
      weight,
    })),
    ...[...negators].map((index) => ({
      kind: "negator" as const,
      ...span(reading, index, index),
      weight: 0,
    })),
    ...found.mentions.map(({ first, last, target }) => ({
      kind: "target" as const,
      ...span(reading, first, last),
      weight: 0,
      target: idOf(target),
    })),
    ...found.rules.map(({ id, target, weight, first, last }) => ({
      kind: "rule" as const,
      ...span(reading, first, last),
      weight,
      target: idOf(target),
      rule: id,
    })),
  ];
  return evidence.sort((left, right) => left.start - right.start || left.end - right.end);
}

function span({ tokens }: Reading, first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
