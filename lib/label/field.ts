import type { Target } from "../comment.ts";

/** Something a comment is labelled with: its tone, its lean, or its stance towards a target. */
export type Field = {
  /** "tone", "lean" or a target's id. */
  id: string;
  /** For people. */
  name: string;
  kind: "tone" | "lean" | "stance";
  /** The labels there are, without "unscored". */
  classes: readonly string[];
};

export const TONE: Field = {
  id: "tone",
  name: "Tone",
  kind: "tone",
  classes: ["negative", "neutral", "positive"],
};

export const LEAN: Field = {
  id: "lean",
  name: "Lean",
  kind: "lean",
  classes: ["pro-russia", "pro-west", "neither"],
};

/** The lean, the tone and the stance towards each target. */
export function fieldsOf(targets: readonly Pick<Target, "id" | "name">[]): Field[] {
  return [LEAN, TONE, ...targets.map(stanceField)];
}

export function stanceField({ id, name }: Pick<Target, "id" | "name">): Field {
  return { id, name: `Stance towards ${name}`, kind: "stance", classes: ["favour", "against", "none"] };
}
