import { packEvidence } from "../comment/packed-evidence.ts";
import type { Target } from "../comment.ts";
import { detectLanguage } from "../text/language.ts";
import type { Scorer, Verdict } from "./scorer.ts";
import { scorerOf } from "./scorers.ts";

/** What is kept of a verdict. */
export type PackedVerdict = Omit<Verdict, "evidence" | "chances"> & { evidence: Uint8Array };

/** A text's language (ISO 639-1; null where it could not be told) and what an engine says of it, evidence packed. */
export type Judged = { language: string | null; verdict: PackedVerdict };

/** Tells the language of each text and scores it, in the order of the texts. */
export function judge(
  engine: string,
  texts: readonly string[],
  targets: readonly Target[],
): Promise<Judged[]> {
  return judgeWith(scorerOf(engine), texts, targets);
}

/** The same with an engine that was opened for a run. */
export async function judgeWith(
  scorer: Scorer,
  texts: readonly string[],
  targets: readonly Target[],
): Promise<Judged[]> {
  const comments = texts.map((text) => ({ text, language: detectLanguage(text) }));
  const verdicts = await scorer.score(comments, targets);
  return comments.map(({ language }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined) throw new Error(`The engine ${scorer.id} gave too few verdicts`);
    return { language, verdict: packVerdict(verdict) };
  });
}

export function packVerdict({ evidence, chances: _, ...rest }: Verdict): PackedVerdict {
  return { ...rest, evidence: packEvidence(evidence) };
}
