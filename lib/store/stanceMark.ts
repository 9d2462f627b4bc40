import type { Stance } from "../comment.ts";

/** The character a stance is stored as. */
export const MARK_OF_STANCE: Readonly<Record<Stance, string>> = { favour: "+", against: "-", none: "0" };

export const STANCE_OF_MARK: Readonly<Record<string, Stance>> = {
  "+": "favour",
  "-": "against",
  "0": "none",
};
