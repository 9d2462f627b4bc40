/** One step of a pattern. */
export type Step =
  | { kind: "words"; words: ReadonlySet<string>; optional: boolean }
  | { kind: "target"; possessive: boolean }
  | { kind: "gap" };

/** A pattern taken apart at its anchor, the first word that must be there: what stands before it, and after. */
export type Pattern = { anchors: readonly string[]; before: readonly Step[]; after: readonly Step[] };

/** Reads "our ~ ally X", "glory to X", "respect to|for X", "congrats to? X". */
export function parsePattern(source: string): Pattern {
  const steps = source.split(" ").map(stepOf);
  const at = steps.findIndex((step) => step.kind === "words" && !step.optional);
  const anchor = steps[at];
  if (anchor?.kind !== "words") throw new Error(`The pattern "${source}" has no word that must be there.`);
  // Before the anchor the steps are walked from right to left.
  return { anchors: [...anchor.words], before: steps.slice(0, at).toReversed(), after: steps.slice(at + 1) };
}

function stepOf(part: string): Step {
  if (part === "~") return { kind: "gap" };
  if (part === "X" || part === "X's") return { kind: "target", possessive: part !== "X" };
  const optional = part.endsWith("?");
  const words = (optional ? part.slice(0, -1) : part).split("|");
  return { kind: "words", words: new Set(words), optional };
}
