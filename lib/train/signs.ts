import type { Stance, Tone } from "../comment.ts";

/** The stances and tones as the invented comments write them. */
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
