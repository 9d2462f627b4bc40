import type { Verdict } from "#lib/score/scorer.ts";

type ToneName = Exclude<Verdict["tone"]["label"], "unscored">;

/** What a model can tell: whether a hypothesis follows from a text, or the tone of a text. */
export type Ability =
  | { kind: "inference"; entailment: number }
  /** The tone each of its labels stands for. */
  | { kind: "tone"; tones: readonly ToneName[] };

/** What a model can tell by the names of its labels; null where they mean nothing here. */
export function abilityOf(
  labels: readonly string[],
  told: Readonly<Record<string, ToneName>> = {},
): Ability | null {
  const entailment = labels.findIndex((label) => /^entail/i.test(label));
  if (entailment >= 0) return { kind: "inference", entailment };
  const tones = labels.map(
    (label, index) => told[label.toLowerCase()] ?? toneOf(label, index, labels.length),
  );
  const known = tones.filter((tone) => tone !== null);
  const signed = known.includes("negative") && known.includes("positive");
  return signed && known.length === labels.length ? { kind: "tone", tones: known } : null;
}

/** Numbered labels of models of tone run from bad to good: two, three or five. */
const SCALES: Readonly<Record<number, readonly ToneName[]>> = {
  2: ["negative", "positive"],
  3: ["negative", "neutral", "positive"],
  5: ["negative", "negative", "neutral", "positive", "positive"],
};

function toneOf(label: string, index: number, labels: number): ToneName | null {
  const name = label.toLowerCase().replaceAll("_", " ").trim();
  if (/^(very |mostly )?neg(ative)?$/.test(name)) return "negative";
  if (/^neu(tral)?$|^mixed$/.test(name)) return "neutral";
  if (/^(very |mostly )?pos(itive)?$/.test(name)) return "positive";
  const numbered = /^label ?\d+$|^\d+$|^[1-5] stars?$/.test(name);
  return numbered ? (SCALES[labels]?.[index] ?? null) : null;
}
