import type { Scorer } from "#lib/score/scorer.ts";
import { lexiconScorer } from "#lib/score/scorers/lexicon.ts";
import { llmScorer } from "#lib/score/scorers/llm.ts";
import { onnxScorer } from "#lib/score/scorers/onnx.ts";
import { undertoneScorer } from "#lib/score/scorers/undertone.ts";

/** Every engine. The first is what a new import is scored with; those outside this process may have to be set up. */
export const scorers: readonly Scorer[] = [undertoneScorer, lexiconScorer, onnxScorer(), llmScorer()];

export function scorerOf(id: string): Scorer {
  const scorer = scorers.find((candidate) => candidate.id === id);
  if (scorer !== undefined) return scorer;
  throw new Error(
    `There is no engine "${id}"; there is ${scorers.map((known) => `"${known.id}"`).join(", ")}.`,
  );
}
