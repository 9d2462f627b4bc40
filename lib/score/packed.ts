import { Lean, LeanReason, Stance, Tone, ToneReason } from "../comment.ts";
import type { Judged } from "./judge.ts";
import type { Fault } from "./scorer.ts";

/**
 * Verdicts by columns, as bytes: what one thread hands to another at no more than the cost of its size. A thousand
 * objects would cost as much to hand over as to write.
 */
export type Packed = {
  count: number;
  /** The languages that occur; `verdicts` has places in it. */
  languages: readonly (string | null)[];
  /** LABELS numbers a comment: language, tone, its reason, lean, its reason; each a place in its list. */
  labels: Uint8Array<ArrayBuffer>;
  /** A number a target and comment. */
  stances: Uint8Array<ArrayBuffer>;
  /** NaN for none. */
  toneScores: Float64Array<ArrayBuffer>;
  evidence: Uint8Array<ArrayBuffer>;
  /** Where the evidence of each comment ends. */
  ends: Uint32Array<ArrayBuffer>;
  /** Of the comments the engine failed on, by their place. */
  faults: ReadonlyMap<number, Fault>;
};

const LABELS = 5;
const TONES = Tone.options;
const TONE_REASONS = ToneReason.options;
const LEANS = Lean.options;
const LEAN_REASONS = LeanReason.options;
const STANCES = Stance.options;

export function packJudged(judged: readonly Judged[]): Packed {
  const targets = judged[0]?.verdict.stances.length ?? 0;
  const languages: (string | null)[] = [];
  const labels = new Uint8Array(judged.length * LABELS);
  const stances = new Uint8Array(judged.length * targets);
  const toneScores = new Float64Array(judged.length);
  const evidence = new Uint8Array(judged.reduce((sum, { verdict }) => sum + verdict.evidence.length, 0));
  const ends = new Uint32Array(judged.length);
  const faults = new Map<number, Fault>();
  let end = 0;
  for (const [index, { language, verdict }] of judged.entries()) {
    const { tone, lean } = verdict;
    labels[index * LABELS] = placeOf(language, languages);
    labels[index * LABELS + 1] = TONES.indexOf(tone.label);
    labels[index * LABELS + 2] = TONE_REASONS.indexOf(tone.reason);
    labels[index * LABELS + 3] = LEANS.indexOf(lean.label);
    labels[index * LABELS + 4] = LEAN_REASONS.indexOf(lean.reason);
    toneScores[index] = tone.score ?? Number.NaN;
    for (let target = 0; target < targets; target++) {
      stances[index * targets + target] = STANCES.indexOf(verdict.stances[target] ?? "none");
    }
    evidence.set(verdict.evidence, end);
    end += verdict.evidence.length;
    ends[index] = end;
    if (verdict.fault !== undefined) faults.set(index, verdict.fault);
  }
  return { count: judged.length, languages, labels, stances, toneScores, evidence, ends, faults };
}

function placeOf(language: string | null, languages: (string | null)[]): number {
  const known = languages.indexOf(language);
  return known < 0 ? languages.push(language) - 1 : known;
}

/** What of it is handed over rather than copied. */
export function transferable({ labels, stances, toneScores, evidence, ends }: Packed): ArrayBuffer[] {
  return [labels, stances, toneScores, evidence, ends].map(({ buffer }) => buffer);
}

export function unpackJudged(packed: Packed): Judged[] {
  const { count, languages, labels, toneScores, evidence, ends, faults } = packed;
  const stances = stancesIn(packed);
  return Array.from({ length: count }, (_, index) => {
    const at = index * LABELS;
    const score = toneScores[index] ?? Number.NaN;
    const fault = faults.get(index);
    return {
      language: languages[labels[at] ?? 0] ?? null,
      verdict: {
        tone: {
          label: TONES[labels[at + 1] ?? 0] ?? "unscored",
          reason: TONE_REASONS[labels[at + 2] ?? 0] ?? "language",
          score: Number.isNaN(score) ? null : score,
        },
        lean: {
          label: LEANS[labels[at + 3] ?? 0] ?? "unscored",
          reason: LEAN_REASONS[labels[at + 4] ?? 0] ?? "unscored",
        },
        stances: stances(index),
        evidence: evidence.subarray(ends[index - 1] ?? 0, ends[index]),
        ...(fault !== undefined && { fault }),
      },
    };
  });
}

/** Few combinations occur, so each is one list for all comments that have it. */
function stancesIn({ count, stances }: Packed): (index: number) => readonly Stance[] {
  const targets = count === 0 ? 0 : stances.length / count;
  const known = new Map<string, readonly Stance[]>();
  return (index) => {
    const of = stances.subarray(index * targets, (index + 1) * targets);
    const key = of.join("");
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = Array.from(of, (stance) => STANCES[stance] ?? "none");
    known.set(key, made);
    return made;
  };
}
