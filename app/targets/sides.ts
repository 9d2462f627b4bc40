import type { Side } from "#lib/comment.ts";

/** What a side of the axis means for the lean. */
export const SIDES: readonly { value: Side; label: string; short: string }[] = [
  { value: "russia", label: "Russia’s side", short: "Russia’s side" },
  { value: "west", label: "the West’s side", short: "the West’s side" },
  { value: "none", label: "neither: it does not count for the lean", short: "not in the lean" },
];
