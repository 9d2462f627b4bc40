import type { Stance, Tone } from "../comment.ts";
import { type Labelled, leanBy } from "./labelled.ts";

/** The stances and tones as they stand before comments written for Undertone. */
export const STANCE_OF_SIGN: Readonly<Record<string, Stance>> = {
  "+": "favour",
  "0": "none",
  "-": "against",
};
export const TONE_OF_SIGN: Readonly<Record<string, Tone>> = {
  "+": "positive",
  "0": "neutral",
  "-": "negative",
};

/** What four signs say: the stances towards Russia, the West and Ukraine, and the tone. Null where they are no such. */
export function labelsIn(signs: string): Pick<Labelled, "lean" | "stances" | "tone"> | null {
  const [r = "", w = "", u = "", s = "", more] = signs;
  const [russia, west, ukraine] = [STANCE_OF_SIGN[r], STANCE_OF_SIGN[w], STANCE_OF_SIGN[u]];
  const tone = TONE_OF_SIGN[s];
  if (more !== undefined || tone === undefined) return null;
  if (russia === undefined || west === undefined || ukraine === undefined) return null;
  return { lean: leanBy(russia, west, ukraine), stances: [russia, west, ukraine], tone };
}
