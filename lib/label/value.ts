import type { Field } from "./field.ts";

type Words = Readonly<Record<string, readonly string[]>>;

/** How people and programs write the labels: lower case, letters, digits, + and − only. */
const WORDS: Readonly<Record<Field["kind"], Words>> = {
  tone: {
    positive: ["positive", "pos", "favourable", "favorable", "1", "+1", "+"],
    negative: ["negative", "neg", "unfavourable", "unfavorable", "-1", "-"],
    neutral: ["neutral", "neu", "none", "mixed", "balanced", "0"],
  },
  lean: {
    "pro-russia": ["prorussia", "prorussian", "russia", "russian", "1", "+1", "+"],
    "pro-west": ["prowest", "prowestern", "west", "western", "-1", "-"],
    neither: ["neither", "neutral", "none", "no", "0"],
  },
  stance: {
    favour: ["favour", "favor", "infavour", "infavor", "for", "pro", "support", "positive", "1", "+1", "+"],
    against: ["against", "anti", "con", "contra", "oppose", "opposed", "negative", "-1", "-"],
    none: ["none", "neither", "neutral", "nostance", "no", "0"],
  },
};

const WITHHELD = new Set([
  "",
  "unscored",
  "ambiguous",
  "unclear",
  "unknown",
  "unlabelled",
  "skip",
  "skipped",
  "na",
  "nan",
  "null",
]);

/** The label a cell stands for; null where it withholds one, undefined where it makes no sense. */
export function labelIn(cell: string, { kind }: Pick<Field, "kind">): string | null | undefined {
  const written = spelt(cell);
  if (WITHHELD.has(written)) return null;
  return Object.entries(WORDS[kind]).find(([, words]) => words.includes(written))?.[0];
}

/** A number of 1.0 is a 1; minus signs come in three shapes. */
function spelt(cell: string): string {
  const text = cell.trim().toLowerCase().replace(/[−–]/g, "-");
  const number = /^([+-]?)(\d)(?:\.0+)?$/.exec(text);
  if (number !== null) return number[2] === "0" ? "0" : `${number[1]}${number[2]}`;
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/[^\p{L}\p{N}]+/gu, "") : text;
}
