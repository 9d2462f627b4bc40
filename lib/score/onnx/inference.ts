import type { Evidence, Stance, Target } from "#lib/comment.ts";
import { leanOf } from "#lib/score/lean.ts";
import { decided, type Hypothesis, hypothesesOn } from "#lib/score/onnx/hypotheses.ts";
import type { Pair } from "#lib/score/onnx/process.ts";
import { type Span, sentencesOf } from "#lib/score/onnx/sentences.ts";
import { toneBySign } from "#lib/score/onnx/tone.ts";
import type { Scorable, Verdict } from "#lib/score/scorer.ts";

/** How likely each hypothesis follows from its text. */
export type Entailment = (pairs: readonly Pair[]) => Promise<number[]>;

/** Verdicts by natural language inference: a stance is a statement about the author that follows from the text. */
export async function inferred(
  comments: readonly Scorable[],
  targets: readonly Target[],
  entailment: Entailment,
): Promise<Verdict[]> {
  const hypotheses = hypothesesOn(targets);
  const shares = await entailment(
    comments.flatMap(({ text }) => hypotheses.map((hypothesis) => ({ text, hypothesis: hypothesis.text }))),
  );
  const drafts = comments.map((comment, at) =>
    draftOf(comment, targets, hypotheses, shares.slice(at * hypotheses.length, (at + 1) * hypotheses.length)),
  );
  const evidence = await evidenceOf(drafts, targets, entailment);
  return drafts.map(({ tone, stances }, at) => ({
    tone,
    stances,
    lean: leanOf(stances, targets),
    evidence: evidence[at] ?? [],
    chances: null,
  }));
}

type Held = { hypothesis: Hypothesis; share: number };
type Draft = { comment: Scorable; tone: Verdict["tone"]; stances: Stance[]; held: Held[] };

function draftOf(
  comment: Scorable,
  targets: readonly Target[],
  hypotheses: readonly Hypothesis[],
  shares: readonly number[],
): Draft {
  const both = (towards: number | null) => ({
    for: share(hypotheses, shares, towards, 1),
    against: share(hypotheses, shares, towards, -1),
  });
  const held = hypotheses.flatMap((hypothesis, at) => {
    const isHeld = hypothesis.towards !== null && decided(both(hypothesis.towards)) === hypothesis.sign;
    return isHeld ? [{ hypothesis, share: shares[at] ?? 0 }] : [];
  });
  return {
    comment,
    tone: toneBySign(decided(both(null)), both(null)),
    stances: targets.map((_, place) => STANCES[decided(both(place))]),
    held,
  };
}

const STANCES: Readonly<Record<1 | 0 | -1, Stance>> = { 1: "favour", 0: "none", [-1]: "against" };

function share(
  hypotheses: readonly Hypothesis[],
  shares: readonly number[],
  towards: number | null,
  sign: 1 | -1,
): number {
  return shares[hypotheses.findIndex((one) => one.towards === towards && one.sign === sign)] ?? 0;
}

/** For each stance the sentence it follows from most: asked for only where there are several. */
async function evidenceOf(
  drafts: readonly Draft[],
  targets: readonly Target[],
  entailment: Entailment,
): Promise<Evidence[][]> {
  const asked = drafts.flatMap(({ comment, held }, draft) => {
    const sentences = held.length === 0 ? [] : sentencesOf(comment.text, comment.language);
    return held.flatMap(({ hypothesis, share }) =>
      sentences.map((span) => ({ draft, hypothesis, share, span, alone: sentences.length === 1 })),
    );
  });
  const several = asked.filter(({ alone }) => !alone);
  const shares = await entailment(
    several.map(({ draft, hypothesis, span }) => ({
      text: (drafts[draft]?.comment.text ?? "").slice(span.start, span.end),
      hypothesis: hypothesis.text,
    })),
  );
  const share = new Map(several.map((one, at) => [one, shares[at] ?? 0]));
  const best = new Map<
    string,
    { draft: number; hypothesis: Hypothesis; span: Span; share: number; weight: number }
  >();
  for (const one of asked) {
    const key = `${one.draft} ${one.hypothesis.text}`;
    const found = share.get(one) ?? one.share;
    if (found > (best.get(key)?.share ?? -1)) best.set(key, { ...one, share: found, weight: one.share });
  }
  return drafts.map((_, draft) =>
    [...best.values()]
      .filter((one) => one.draft === draft)
      .map(({ hypothesis, span, weight }) => cue(hypothesis, span, weight, targets))
      .sort((left, right) => left.start - right.start || left.end - right.end),
  );
}

function cue(
  { towards, sign }: Hypothesis,
  { start, end }: Span,
  weight: number,
  targets: readonly Target[],
): Evidence {
  return { kind: "cue", start, end, weight: sign * weight, target: targets[towards ?? 0]?.id ?? "" };
}
