import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Lean, Stance, Tone } from "../comment.ts";
import type { Labelled } from "./labelled.ts";

const Line = z.object({
  text: z.string(),
  theatre: z.string().optional(),
  lean: Lean.optional(),
  stances: z.object({ russia: Stance, west: Stance, ukraine: Stance }).optional(),
  tone: Tone.optional(),
  sentiment: z.enum(["negative", "neutral", "positive", "mixed", "ambiguous"]).optional(),
});

/** Evenly mixed is neutral, as in the labelling guide; of the ambiguous nothing can be learned. */
const TONE_OF = {
  negative: "negative",
  neutral: "neutral",
  positive: "positive",
  mixed: "neutral",
  ambiguous: null,
} as const;

/** The labelled comments of a file of JSON lines in the folder of the data to train on. */
export function sharedComments(folder: string, file: string): Labelled[] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return lines.map((line) => {
    const { text, theatre, lean, stances, tone, sentiment } = Line.parse(JSON.parse(line));
    return {
      text,
      file,
      group: theatre ?? file,
      lean: lean ?? null,
      stances: stances === undefined ? null : [stances.russia, stances.west, stances.ukraine],
      tone: tone ?? (sentiment === undefined ? null : TONE_OF[sentiment]),
    };
  });
}
