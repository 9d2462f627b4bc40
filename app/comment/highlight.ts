import type { Evidence } from "#lib/comment.ts";

/** A stretch of a text and the evidence that covers all of it. */
export type Stretch = { text: string; evidence: readonly Evidence[] };

/** Cuts a text where evidence begins or ends. The stretches put together are the text, whatever the evidence. */
export function highlight(text: string, evidence: readonly Evidence[]): Stretch[] {
  const inside = evidence.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      evidence: inside.filter((one) => one.start <= start && end <= one.end),
    };
  });
}
