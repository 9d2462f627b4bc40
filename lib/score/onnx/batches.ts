import type { Target } from "#lib/comment.ts";
import { inferred } from "#lib/score/onnx/inference.ts";
import { type Ability, abilityOf } from "#lib/score/onnx/labels.ts";
import type { Settings } from "#lib/score/onnx/model.ts";
import type { Pair } from "#lib/score/onnx/process.ts";
import { type Failure, isFailure, type Runner } from "#lib/score/onnx/runner.ts";
import { toneByLabels } from "#lib/score/onnx/tone.ts";
import type { Fault, Scorable, Verdict } from "#lib/score/scorer.ts";
import { failed, unscored } from "#lib/score/unscored.ts";

/** Comments that are looked at together, and pairs of text and hypothesis that the model reads at once. */
const COMMENTS = 16;
const PAIRS = 32;
/** Breaks in a row after which it is the model and not the comments. */
const BREAKS = 3;

/** Scores with a model, batch by batch. A batch that breaks its process twice is taken apart. */
export async function scoreInBatches(
  comments: readonly Scorable[],
  targets: readonly Target[],
  runner: Runner,
  tones: Settings["tones"],
): Promise<Verdict[]> {
  const ability = await abilityOfModel(runner, tones);
  if ("of" in ability) return comments.map(() => failed(targets, ability));
  const verdicts: Verdict[] = [];
  let breaks = 0;
  for (let at = 0; at < comments.length; at += COMMENTS) {
    const batch = comments.slice(at, at + COMMENTS);
    const scored = await tried(() => scoredBy(runner, ability, batch, targets));
    if (!(scored instanceof Broken)) {
      verdicts.push(...scored);
      continue;
    }
    for (const comment of batch) {
      const alone =
        breaks >= BREAKS ? scored : await tried(() => scoredBy(runner, ability, [comment], targets));
      breaks = alone instanceof Broken ? breaks + 1 : 0;
      if (!(alone instanceof Broken)) verdicts.push(...alone);
      else
        verdicts.push(failed(targets, { of: breaks > BREAKS ? "engine" : "comment", message: said(alone) }));
    }
  }
  return verdicts;
}

/** What carries a failure of the process out of the questions that needed an answer. */
class Broken extends Error {}

async function tried(work: () => Promise<Verdict[]>): Promise<Verdict[] | Broken> {
  for (let again = true; ; again = false) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      if (!again) return error;
    }
  }
}

async function abilityOfModel(runner: Runner, tones: Settings["tones"]): Promise<Ability | Fault> {
  const first = await runner.classify([]);
  const answer = isFailure(first) && first.failure === "broken" ? await runner.classify([]) : first;
  if (isFailure(answer)) return { of: "engine", message: cannotRun(answer) };
  const ability = abilityOf(answer.labels, tones);
  if (ability !== null) return ability;
  return {
    of: "engine",
    message:
      `The labels of the model (${answer.labels.join(", ")}) are neither those of inference nor tones: ` +
      "say what they mean in UNDERTONE_ONNX_LABELS, or take another UNDERTONE_ONNX_MODEL.",
  };
}

async function scoredBy(
  runner: Runner,
  ability: Ability,
  comments: readonly Scorable[],
  targets: readonly Target[],
): Promise<Verdict[]> {
  if (ability.kind === "inference") {
    const entailment = async (pairs: readonly Pair[]) =>
      (await classified(runner, pairs)).map((shares) => shares[ability.entailment] ?? 0);
    return inferred(comments, targets, entailment);
  }
  const shares = await classified(
    runner,
    comments.map(({ text }) => ({ text, hypothesis: null })),
  );
  // A model of tone says nothing of stances: they are not absent, they are not told.
  return shares.map((own) => ({ ...unscored(targets), tone: toneByLabels(own, ability) }));
}

async function classified(runner: Runner, pairs: readonly Pair[]): Promise<(readonly number[])[]> {
  const shares: (readonly number[])[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS) {
    const answer = await runner.classify(pairs.slice(at, at + PAIRS));
    if (isFailure(answer)) throw new Broken(answer.message);
    shares.push(...answer.shares);
  }
  return shares;
}

function said({ message }: Error): string {
  return `The model gave no answer on this comment: ${message}.`;
}

function cannotRun({ message }: Failure): string {
  return `The model cannot be run: ${message}. Check the folder or name in UNDERTONE_ONNX_MODEL.`;
}
