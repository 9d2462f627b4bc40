import { z } from "zod";
import { Lean, LeanReason, Stance, Target, Tone } from "../comment.ts";
import type { Files } from "../export/zip.ts";
import { settled } from "../label/settled.ts";
import { sums } from "./bundle.ts";
import { type Evidence, estimateOf } from "./estimateOf.ts";
import { figureOf } from "./figure.ts";

/** One figure of a bundle, recomputed. */
export type Recomputed = { figure: string; words: string; equal: boolean };

const Verdict = z.object({
  tone: Tone,
  lean: Lean,
  leanReason: LeanReason,
  stances: z.record(z.string(), Stance),
});
const Configuration = z.object({
  bundle: z.literal(1),
  rule: z.enum(["strict"]).nullable(),
  run: z.object({ targets: z.array(Target) }),
  sample: z.object({ targets: z.array(z.object({ id: z.string() })) }),
});
const LabelLine = z.object({
  comment: z.string(),
  origin: z.string(),
  field: z.string(),
  value: z.string().nullable(),
  at: z.coerce.date(),
});
const SampleLine = z.object({
  comment: z.string(),
  stratum: z.string(),
  probability: z.number(),
  verdict: Verdict,
  source: z.string().nullable(),
  day: z.string().nullable(),
  language: z.string().nullable(),
});
const CellLine = Verdict.extend({ stratum: z.string(), source: z.string().nullish(), n: z.int() });
const Figures = z.array(
  z.object({
    figure: z.string(),
    group: z.object({ source: z.string().nullish() }),
    words: z.string(),
    estimate: z.unknown(),
  }),
);

/**
 * Computes every figure of a bundle anew from what else is in it. Gives which came out equal to the last digit, or
 * what is wrong with the bundle.
 */
export function recompute(files: Files): { figures: Recomputed[] } | { problem: string } {
  const { SHA256SUMS: stated, ...rest } = files;
  if (stated === undefined) return { problem: "There is no SHA256SUMS in it: it is no bundle of Undertone." };
  const altered = alteredFiles(rest, stated);
  if (altered.length > 0)
    return { problem: `Not as they were when the bundle was made: ${altered.join(", ")}.` };
  const evidence = evidenceIn(files);
  const figures = Figures.parse(JSON.parse(files["figures.json"] ?? "[]"));
  return {
    figures: figures.map(({ figure: id, group, words, estimate }) => {
      const figure = figureOf(id);
      const own = group.source === undefined ? {} : { source: group.source };
      const found = figure === null ? null : estimateOf(evidence, figure, own);
      return { figure: id, words, equal: same(found, estimate) };
    }),
  };
}

function alteredFiles(files: Files, stated: string): string[] {
  const now = sums(files).split("\n").filter(Boolean).sort();
  const then = stated.split("\n").filter(Boolean).sort();
  const differing = [
    ...now.filter((line) => !then.includes(line)),
    ...then.filter((line) => !now.includes(line)),
  ];
  return [...new Set(differing.map((line) => line.replace(/^\S+\s+/, "")))];
}

function evidenceIn(files: Files): Evidence {
  const { rule, run, sample } = Configuration.parse(JSON.parse(files["configuration.json"] ?? "null"));
  const said = Map.groupBy(read(files["labels.jsonl"], LabelLine), ({ comment }) => comment);
  const fields = ["tone", ...sample.targets.map(({ id }) => id)];
  const items = read(files["sample.jsonl"], SampleLine).map(({ comment, ...item }) => {
    const label = (field: string) => settled((said.get(comment) ?? []).filter((one) => one.field === field));
    return { ...item, labels: Object.fromEntries(fields.map((field) => [field, label(field)])) };
  });
  const cells = read(files["population.jsonl"], CellLine).map(({ source, ...cell }) => ({
    ...cell,
    source: source ?? null,
  }));
  return { run, filter: rule === null ? {} : { rule }, items, cells };
}

function read<T>(text: string | undefined, line: z.ZodType<T>): T[] {
  return (text ?? "").split("\n").flatMap((one) => (one === "" ? [] : [line.parse(JSON.parse(one))]));
}

/** Written down they are the same, whatever the order of their parts. */
function same(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}
