import type { Target } from "#lib/comment.ts";

/** What is asked of a comment. `towards` is the place of a target, null where the tone is asked for. */
export type Hypothesis = { text: string; towards: number | null; sign: 1 | -1 };

/** The statements whose following from a comment makes its stances and its tone. */
export function hypothesesOn(targets: readonly Target[]): Hypothesis[] {
  const stances = targets.flatMap(({ name }, towards): Hypothesis[] => [
    { text: `The author supports ${name}.`, towards, sign: 1 },
    { text: `The author opposes ${name}.`, towards, sign: -1 },
  ]);
  return [
    ...stances,
    { text: "The tone of this comment is positive.", towards: null, sign: 1 },
    { text: "The tone of this comment is negative.", towards: null, sign: -1 },
  ];
}

/** Of a statement and its opposite the likelier, where it is likely at all: 1, −1, or 0 for neither. */
export function decided(shares: { for: number; against: number }): 1 | 0 | -1 {
  const LIKELY = 0.5;
  if (Math.max(shares.for, shares.against) < LIKELY || shares.for === shares.against) return 0;
  return shares.for > shares.against ? 1 : -1;
}
