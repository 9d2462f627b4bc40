import type { Evidence, Lean, LeanReason, Stance, Target, Tone, ToneReason } from "#lib/comment.ts";

/** What an engine reads: the text, and its language (ISO 639-1) where known; null where it could not be told. */
export type Scorable = { text: string; language: string | null };

/** How likely an engine holds each label, each group adding up to 1. */
export type Chances = {
  tone: Readonly<Record<"negative" | "neutral" | "positive", number>>;
  /** In the order of the targets. */
  stances: readonly Readonly<Record<Stance, number>>[];
  lean: Readonly<Record<"pro-russia" | "pro-west" | "neither", number>>;
};

/** What an engine says of one comment, and why. */
export type Verdict = {
  tone: { label: Tone; reason: ToneReason /** −1 … 1; null when unscored. */; score: number | null };
  /** One stance per target, in the order of the targets given. */
  stances: readonly Stance[];
  lean: { label: Lean; reason: LeanReason };
  evidence: readonly Evidence[];
  /** Calibrated; null from an engine that only says what, not how surely, and for a comment left unscored. */
  chances: Chances | null;
};

/** An engine. Same text, targets and version give the same verdict. */
export type Scorer = {
  id: string;
  version: string;
  /** ISO 639-1 codes it reads; a comment in any other language comes out unscored. */
  languages: readonly string[];
  /** Verdicts in the order of the comments. */
  score(comments: readonly Scorable[], targets: readonly Target[]): Promise<Verdict[]>;
};
