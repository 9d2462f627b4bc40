import type { Target } from "#lib/comment.ts";
import type { Said } from "#lib/eval/answers.ts";
import type { Item } from "#lib/eval/evaluate.ts";
import { itemsOf } from "#lib/eval/evaluate.ts";
import type { Labels } from "#lib/label/file.ts";
import { unscoredLean } from "#lib/score/lean.ts";
import type { Scorer, Verdict } from "#lib/score/scorer.ts";
import { unscoredTone } from "#lib/score/tone.ts";

export const TARGETS: readonly Target[] = [
  { id: "russia", name: "Russia", side: "russia", aliases: {} },
  { id: "west", name: "the West", side: "west", aliases: {} },
];

export function labelled(labels: Partial<Labels>): Labels {
  return { tone: null, lean: null, stances: [null, null], ...labels };
}

/** Items of a file with these texts and labels, from row 1 on. */
export function items(rows: readonly (Partial<Labels> & { text?: string; group?: string })[]): Item[] {
  return itemsOf(
    rows.map(({ text = "A text.", group = "", ...labels }, place) => ({
      record: { row: place + 1, fields: { group }, raw: "" },
      text,
      id: `c${place + 1}`,
      labels: labelled(labels),
    })),
    TARGETS,
  );
}

type Told = Partial<Pick<Verdict, "stances" | "chances" | "evidence">> & {
  tone?: Verdict["tone"]["label"];
  lean?: Verdict["lean"]["label"];
};

export function verdict({ tone = "neutral", lean = "neither", ...rest }: Told = {}): Verdict {
  const score = tone === "neutral" ? 0 : tone === "positive" ? 0.5 : -0.5;
  return {
    tone: tone === "unscored" ? unscoredTone : { label: tone, reason: "evidence", score },
    lean: lean === "unscored" ? unscoredLean : { label: lean, reason: "favour" },
    stances: ["none", "none"],
    evidence: [],
    chances: null,
    ...rest,
  };
}

/** An engine that says of each text what a table has for it. */
export function engineOf(id: string, table: Readonly<Record<string, Verdict>>): Scorer {
  return {
    id,
    version: "1.0.0",
    languages: ["en"],
    score: async (comments) => comments.map(({ text }) => table[text] ?? verdict()),
  };
}

export const UNSCORED: Said = verdict({ tone: "unscored", lean: "unscored" });
