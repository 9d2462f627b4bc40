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
  /** Given where the engine failed: the comment is then unscored, with the reason `failed`. */
  fault?: Fault;
};

/**
 * Why there is no verdict, in words a person can act on. It is of the comment where others may still be scored, of the
 * engine where none can be for now: then a run is better stopped than filled with nothing.
 */
export type Fault = { of: "comment" | "engine"; message: string };

/** An engine. Same text, targets and version give the same verdict; its settings are part of its version. */
export type Scorer = {
  id: string;
  version: string;
  /** ISO 639-1 codes it reads; a comment in any other language comes out unscored. */
  languages: readonly string[];
  /** Given by an engine that waits for another process or machine: the scoring threads are not for it. */
  outside?: Outside;
  /** Verdicts in the order of the comments. */
  score(comments: readonly Scorable[], targets: readonly Target[]): Promise<Verdict[]>;
};

/** What sets an engine apart that does not score in this process by itself. */
type Outside = {
  /** Why it cannot score as things are set, and what to set; null where it can. */
  obstacle(): string | null;
  /** The host that comments are sent to; null where they stay on this machine. */
  host(): string | null;
  /** The same engine for one run: with a budget of its own, and a memory of what it said before. */
  open(memory: Memory): Scorer;
};

/** Answers of an engine by the hash of the text they are about, so that nothing is sent and paid for twice. */
export type Memory = {
  /** Those there are, under a configuration: all that an answer depends on besides the text. */
  recall(configuration: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  keep(configuration: string, answers: ReadonlyMap<string, string>): Promise<void>;
};
