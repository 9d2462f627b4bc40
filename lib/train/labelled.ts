import type { Lean, Stance, Tone } from "../comment.ts";

/** A text with the labels somebody gave it; null where nobody said. Stances are in the order of the axis. */
export type Labelled = {
  text: string;
  /** Where it comes from. */
  file: string;
  /** What it must not be split from: a theatre, a file, a source. */
  group: string;
  lean: Lean | null;
  stances: readonly [russia: Stance, west: Stance, ukraine: Stance] | null;
  tone: Tone | null;
};

const VALUE: Readonly<Record<Stance, number>> = { favour: 1, none: 0, against: -1 };

/** lean = sign(Russia − sign(West + Ukraine)). */
export function leanBy(russia: Stance, west: Stance, ukraine: Stance): Lean {
  const lean = Math.sign(VALUE[russia] - Math.sign(VALUE[west] + VALUE[ukraine]));
  return lean > 0 ? "pro-russia" : lean < 0 ? "pro-west" : "neither";
}
