import type { Design } from "#lib/label/draft.ts";

/** How samples can be drawn, in words. */
export const DESIGNS: readonly { value: Design; label: string }[] = [
  { value: "random", label: "at random" },
  { value: "lean", label: "by the engine’s lean, at random within each" },
  { value: "tone", label: "by the engine’s tone, at random within each" },
  { value: "source", label: "by source, at random within each" },
  { value: "month", label: "by month, at random within each" },
];

export const POWERS: readonly { value: string; label: string }[] = [
  { value: "1", label: "in proportion to their size" },
  { value: "0.5", label: "smaller ones more densely" },
  { value: "0", label: "as many of each" },
];

export const OVERLAPS: readonly { value: string; label: string }[] = [
  { value: "0", label: "none: one coder each" },
  { value: "0.1", label: "10 %" },
  { value: "0.2", label: "20 %" },
  { value: "0.3", label: "30 %" },
  { value: "0.5", label: "half" },
  { value: "1", label: "all" },
];
