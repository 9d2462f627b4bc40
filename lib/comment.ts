import { z } from "zod";

/** What the author of a comment shows towards a target (docs/guide.md). */
export const Stance = z.enum(["favour", "against", "none"]);
export type Stance = z.infer<typeof Stance>;

/** The label of a comment's sentiment; `unscored` is the absence of a label, never a neutral. */
export const Tone = z.enum(["negative", "neutral", "positive", "unscored"]);
export type Tone = z.infer<typeof Tone>;

/**
 * Why a tone has no sign: good and bad words in balance, no such words at all, a language the engine does not read, or
 * an engine that gave no verdict (scoring anew may).
 */
export const ToneReason = z.enum(["evidence", "balanced", "no-evidence", "language", "failed"]);
export type ToneReason = z.infer<typeof ToneReason>;

export const Lean = z.enum(["pro-russia", "pro-west", "neither", "unscored"]);
export type Lean = z.infer<typeof Lean>;

/** How a lean came about: tells "against both" from "no stance found", and a lean by favour from one by opposition alone. */
export const LeanReason = z.enum([
  "favour",
  "opposition",
  "against-both",
  "for-both",
  "no-stance",
  "unscored",
]);
export type LeanReason = z.infer<typeof LeanReason>;

/** The side of the axis a target counts for in the lean; `none` keeps it out of the lean. */
export const Side = z.enum(["russia", "west", "none"]);
export type Side = z.infer<typeof Side>;

/** Something people take a stance towards. Data, not code: the user may add to it. */
export const Target = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  name: z.string().min(1).max(80),
  side: Side,
  /** ISO 639-1 language to the names and words that stand for the target, in any capitalisation. */
  aliases: z.record(z.string(), z.array(z.string().min(1)).readonly()),
});
export type Target = z.infer<typeof Target>;

/** The article, video or thread a comment stands under. */
export const Source = z.object({
  title: z.string().max(1_000).nullable(),
  url: z.string().max(2_000).nullable(),
});
export type Source = z.infer<typeof Source>;

/** What is remarkable about a comment that was taken in all the same. */
export const Flag = z.enum([
  "author-lost",
  "no-words",
  "zone-assumed",
  "characters-lost",
  "edited",
  "deleted",
  "spam",
  "pending",
]);
export type Flag = z.infer<typeof Flag>;

/** When a comment was written. `zone` is as the source named it ("+04:00", "Z"), null where it named none and UTC was assumed. */
export const PostedAt = z.object({ at: z.date(), zone: z.string().nullable() });
export type PostedAt = z.infer<typeof PostedAt>;

/** One reader comment. `text` is the original, untouched. */
export const Comment = z.object({
  /** 128 bits as a UUID, derived from what makes it that comment (lib/import/identity.ts). */
  id: z.uuid(),
  /** The line or record number in the file it came from, from 1. */
  row: z.int().positive(),
  text: z.string().min(1),
  author: z.string().max(300).nullable(),
  source: Source.nullable(),
  externalId: z.string().max(300).nullable(),
  /** The id of the comment this one answers, derived as `id` is. */
  parentId: z.uuid().nullable(),
  postedAt: PostedAt.nullable(),
  likes: z.int().nullable(),
  flags: z.array(Flag).readonly(),
  /** SHA-256 of the text, 32 hexadecimal digits. */
  contentHash: z.string().length(32),
});
export type Comment = z.infer<typeof Comment>;

/**
 * What becomes of a row whose comment is there already: it counts as a duplicate, goes in once more, or gives the
 * comment its text, likes and marks where those are others.
 */
export const Duplicates = z.enum(["skip", "keep", "update"]);
export type Duplicates = z.infer<typeof Duplicates>;

/** A row that did not become a comment, and why, in words its owner can act on. */
export const Rejection = z.object({
  row: z.int().nonnegative(),
  reason: z.string(),
  /** The row as it stood in the file, cut at 64 KiB. */
  raw: z.string(),
});
export type Rejection = z.infer<typeof Rejection>;

/**
 * One reason for a verdict: a span of the original text, in UTF-16 code units, end exclusive.
 * `word` carries a tone, `negator` turns it, `target` is a mention, `rule` is a stance frame that fired, `cue` is what
 * an engine that learned from examples, or a remote one, found to speak for or against the target.
 */
export const Evidence = z.object({
  kind: z.enum(["word", "negator", "target", "rule", "cue"]),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Contribution: to the tone for words, to the stance (negative is against) for rules and cues; 0 for the others. */
  weight: z.number(),
  /** The target's id, for `target`, `rule` and `cue`. */
  target: z.string().exactOptional(),
  /** The id of the frame that fired, for `rule`. */
  rule: z.string().exactOptional(),
});
export type Evidence = z.infer<typeof Evidence>;
