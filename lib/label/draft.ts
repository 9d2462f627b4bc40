import { z } from "zod";

/** random: a simple random sample. The others stratify, by the verdict of the run, the source, or the month. */
export const Design = z.enum(["random", "lean", "tone", "source", "month"]);
export type Design = z.infer<typeof Design>;

/** The most comments of a sample: nobody labels more by hand, and what is drawn passes through memory. */
export const MOST_DRAWN = 20_000;

/** What is asked of an audit sample before it is drawn. */
export const SampleDraft = z.object({
  name: z.string().trim().min(1, "A sample needs a name").max(80, "At most 80 characters"),
  /** How many comments to draw; all there are, where there are fewer. */
  n: z.int().min(1, "Draw one comment at least").max(MOST_DRAWN),
  design: Design.default("random"),
  /** How strata count by their size: 1 in proportion, 0 alike, ½ between the two. */
  power: z.number().min(0).max(1).default(0.5),
  /** The share of comments that every coder labels. */
  overlap: z.number().min(0).max(1).default(0.2),
  /** The population, as the query of a page: "source=…&from=2025-03-01"; "" for all comments. */
  filter: z.string().max(4_000).default(""),
  /** The same seed draws the same comments; drawn itself where none is given. */
  seed: z.int().min(0).max(2_147_483_647).optional(),
});
export type SampleDraft = z.infer<typeof SampleDraft>;
