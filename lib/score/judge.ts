import { packEvidence } from "../comment/packed-evidence.ts";
import type { Target } from "../comment.ts";
import { detectLanguage } from "../text/language.ts";
import type { Verdict } from "./scorer.ts";
import { scorerOf } from "./scorers.ts";

/** A text's language (ISO 639-1; null where it could not be told) and what an engine says of it, evidence packed. */
export type Judged = {
  language: string | null;
  verdict: Omit<Verdict, "evidence" | "chances"> & { evidence: Uint8Array };
};

/** Tells the language of each text and scores it, in the order of the texts. */
export async function judge(
  engine: string,
  texts: readonly string[],
  targets: readonly Target[],
): Promise<Judged[]> {
  const comments = texts.map((text) => ({ text, language: detectLanguage(text) }));
  const verdicts = await scorerOf(engine).score(comments, targets);
  return comments.map(({ language }, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined) throw new Error(`The engine ${engine} gave too few verdicts`);
    const { tone, stances, lean, evidence } = verdict;
    return { language, verdict: { tone, stances, lean, evidence: packEvidence(evidence) } };
  });
}
