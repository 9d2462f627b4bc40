import { Lean, Stance, Tone } from "../comment.ts";
import type { Part } from "../stats/part.ts";
import type { Answer } from "./answer.ts";

/** Something that is asked of comments: a share or a mean, by a name that can be written down. */
export type Figure = {
  /** "lean:pro-russia", "lean:pro-russia:of-stances", "tone:negative", "tone:mean", "stance:russia:against". */
  id: string;
  kind: "share" | "mean";
  /** What one comment adds to it; null where the answer leaves it open. */
  part(answer: Answer): Part | null;
};

/** Of all comments, those that lean one way. */
export function leanShare(lean: Lean): Figure {
  return { id: `lean:${lean}`, kind: "share", part: (answer) => yes(answer.lean, lean) };
}

/** Of the comments with any stance, those that lean one way. */
export function leanOfStances(lean: Lean): Figure {
  return {
    id: `lean:${lean}:of-stances`,
    kind: "share",
    part({ lean: said, leanReason }) {
      if (said === null || leanReason === null) return null;
      return hasStance(leanReason) ? { of: said === lean ? 1 : 0, among: 1 } : { of: 0, among: 0 };
    },
  };
}

/** Of all comments, those with any stance towards a target that has a side. */
export const withStance: Figure = {
  id: "stance:any",
  kind: "share",
  part: ({ leanReason }) => (leanReason === null ? null : { of: hasStance(leanReason) ? 1 : 0, among: 1 }),
};

/** Of all comments, those with a stance towards one target. */
export function stanceShare(target: string, stance: Stance): Figure {
  return {
    id: `stance:${target}:${stance}`,
    kind: "share",
    part: ({ stances }) => yes(stances[target] ?? null, stance),
  };
}

/** Of all comments, those of one tone. */
export function toneShare(tone: Tone): Figure {
  return { id: `tone:${tone}`, kind: "share", part: (answer) => yes(answer.tone, tone) };
}

const TONES = { negative: -1, neutral: 0, positive: 1 } as const;

/** The mean tone, −1 … 1, of the comments that have one. */
export const meanTone: Figure = {
  id: "tone:mean",
  kind: "mean",
  part({ tone }) {
    if (tone === null) return null;
    return tone === "unscored" ? { of: 0, among: 0 } : { of: TONES[tone], among: 1 };
  },
};

/** The figure of a name; null where there is none of that name. */
export function figureOf(id: string): Figure | null {
  const [kind, first = "", second] = id.split(":");
  if (id === withStance.id) return withStance;
  if (id === meanTone.id) return meanTone;
  if (kind === "lean" && Lean.safeParse(first).success) {
    return second === "of-stances" ? leanOfStances(Lean.parse(first)) : leanShare(Lean.parse(first));
  }
  if (kind === "tone" && Tone.safeParse(first).success) return toneShare(Tone.parse(first));
  const stance = Stance.safeParse(second);
  return kind === "stance" && stance.success ? stanceShare(first, stance.data) : null;
}

function yes<T>(said: T | null, wanted: T): Part | null {
  return said === null ? null : { of: said === wanted ? 1 : 0, among: 1 };
}

function hasStance(reason: string): boolean {
  return reason !== "no-stance" && reason !== "unscored";
}
